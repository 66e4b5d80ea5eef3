dossierSearch("words","")
