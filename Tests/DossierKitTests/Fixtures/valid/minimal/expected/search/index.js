dossierSearch("index",{version:"ed6a36ff7931",
ranges:[["briefing","en",2025,0]],
count:1,
terms:["a"],
names:["a first briefing"],
facets:[0],
pages:"$",
all:[["A first briefing",0,"first"]]})
