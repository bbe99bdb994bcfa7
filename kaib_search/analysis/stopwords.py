"""Words that hold a German sentence together, and words that make it a question."""

from kaib_search.analysis.folding import exact_form


def _words(text: str) -> frozenset[str]:
    return frozenset(exact_form(word) for word in text.split())


STOP_WORDS = _words("""
    aber alle allem allen aller alles als also am an andere anderem anderen anderer anderes andern
    anders auch auf aus bei beim bin bis bist bzw da dabei dadurch dafür dagegen daher damit danach dann
    daran darauf daraus darin darüber darum das dass dasselbe davon dazu dein deine deinem deinen
    deiner deines dem demselben den denen denn denselben der deren derer derselbe derselben des
    desselben dessen dich die dies diese dieselbe dieselben diesem diesen dieser dieses dir doch dort
    du durch ein eine einem einen einer eines einige einigem einigen einiger einiges einmal er es
    etwa etwas euch euer eure eurem euren eurer eures für gegen gewesen hab habe haben hat hatte
    hatten hätte hätten hier hierzu hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im
    in indem ins ist ja je jede jedem jeden jeder jedes jedoch jene jenem jenen jener jenes jemand jemandem
    jemanden jetzt kann
    kein keine keinem keinen keiner keines können könnte könnten man manche manchem manchen mancher
    manches mein meine meinem meinen meiner meines mich mir mit muss müssen musste mussten nach nicht
    nichts noch nun nur ob oder ohne sehr sei seien sein seine seinem seinen seiner seines seit selbst
    sich sie sind so sodass solche solchem solchen solcher solches soll sollen sollte sollten sondern
    sonst sowie sowohl um und uns unser unsere unserem unseren unserer unseres unter vom von vor war
    waren warst was weil welche welchem welchen welcher welches wenn wer werde werden wie wieder will
    wir wird wirst wo wollen wollte worden wurde wurden während würde würden zu zum zur zwar zwischen
    über
""")
"""Exact forms of the words that are indexed for phrases and asked for in phrases only."""

QUESTION_WORDS = _words("""
    welche welcher welches welchem welchen wer wen wem wessen was wo woher wohin wann wie wieso weshalb
    warum wofür wozu womit wodurch worauf woran worin worüber wovon wobei wonach viel viele vielen gibt
    geben gab gäbe finde finden findet bekomme bekommen bekommt kann können konnte konnten könnte muss
    müssen möchte möchten brauche brauchen braucht soll sollte wurde wurden werden wird war waren sei
    seien hat haben hatte heißt bedeutet bedeuten versteht genannt nannte bitte
    darf dürfen
""")
"""Exact forms of the words that turn a query into a question; they are not what it asks for."""

WEAK_WORDS = _words("""
    komme kommt kommen kam kamen mache macht machen machte tue tut tun tat zahle zahlt zahlen bekam bekamen
    geht gehen ging passiert passieren läuft steht stehen liegt liegen lag sagt sagen nennt nennen lässt
    niemand niemandem niemanden
""")
"""Exact forms of words that say nothing in a question; elsewhere they may ("Anna Niemand")."""
