"""What each template may see: one frozen value per page, with labels and addresses filled in."""
