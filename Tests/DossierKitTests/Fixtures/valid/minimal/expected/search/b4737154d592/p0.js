dossierSearch("p0",["Afirst","2025GLOXYZHXOKLOTM"])
