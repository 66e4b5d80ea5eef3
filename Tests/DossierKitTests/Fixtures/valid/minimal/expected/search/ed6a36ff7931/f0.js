dossierSearch("f0","#")
