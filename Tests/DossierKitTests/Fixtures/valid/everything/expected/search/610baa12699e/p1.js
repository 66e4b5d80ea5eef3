dossierSearch("p1",[["talks-fr","Pourparlers","","Le et l’Algérie se parlent. "]])
