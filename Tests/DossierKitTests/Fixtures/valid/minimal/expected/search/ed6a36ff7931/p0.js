dossierSearch("p0",[["first","A first briefing","2025",""]])
