dossierSearch("t0","a * briefing * first *")
