dossierSearch("index",{version:"b4737154d592",
ranges:[["briefing","en",2025,0]],
count:1,
terms:["a"],
names:["a first briefing"],
facets:[0],
pages:"$",
all:["Afirst","0GLOXYZHXOKLOTM"]})
