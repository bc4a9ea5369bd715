"""XHTML to bytes. `pdf` alone knows WeasyPrint, `epub` alone knows EbookLib, and neither knows the other."""
