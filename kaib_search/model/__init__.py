"""The values that the walk hands on, in the order in which they appear.

``pages``      what an archive holds: a page, its provenance, an input that was refused
``reports``    what people read: reports, paragraphs, dates, people, topics, decisions
``documents``  what an engine stores: analysed tokens and facet values
``queries``    what a reader asked for, as a value
``results``    what a search answers
"""
