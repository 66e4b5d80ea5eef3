dossierSearch("words","mali the is and was algeria border drone says about again army there")
