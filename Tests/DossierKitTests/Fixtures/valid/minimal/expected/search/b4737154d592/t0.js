dossierSearch("t0",["AaAbriefingAfirst","x`"])
