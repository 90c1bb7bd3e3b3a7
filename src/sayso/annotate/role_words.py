"""What people are called by their office, trade or part in something, and no body or state is. Lemmas, lower case."""

from __future__ import annotations

# "The vicar, Tom Lund, denied that": a name beside one of these is a person's, whatever the parser takes it for.
_ROLES_LIST = """
    abbess abbot accountant acrobat adjudicator adjutant admiral alderman ambulanceman anaesthetist anchorman apprentice
    arbiter arbitrator archaeologist archdeacon architect archivist astronomer athlete attendant bailiff barber barman
    barrister bassist beekeeper biographer boatman boatswain bookkeeper bosun botanist bouncer boxer bricklayer brigadier
    burgomaster bursar butcher butler cabdriver cameraman canon captain cardinal cardiologist caretaker carpenter cashier
    cellist chambermaid chancellor chaplain chauffeur chef chieftain choirmaster choreographer cleaner clergyman climber
    coachman cobbler colonel comedian comptroller conservator constable controller convener convenor cook coordinator
    copilot coroner corporal councillor councilwoman counsellor crewman crewmember curate curator custodian cyclist dean
    deckhand dentist dermatologist dispatcher diver docker dockworker doorman doyen draughtsman dressmaker drummer
    ecologist electrician engineer examiner farmer farmhand ferryman fireman fisherman foreman forester forewoman
    gamekeeper gardener geneticist geographer glazier goalkeeper governess grandfather grandmother groundsman guardsman
    guitarist gynaecologist hairdresser handyman harbormaster harbourmaster headmaster headmistress headteacher helmsman
    herbalist historian housekeeper hydrologist imam inspector instructor intern interpreter ironmonger janitor jockey
    joiner judge juror keeper landlady lecturer librarian lieutenant lifeguard linesman lockkeeper lumberjack machinist
    maestro magistrate mason mathematician matron mayoress mechanic medic midfielder midwife milkman miller mountaineer
    muezzin naturalist neurologist newsreader notary novelist nun nurseryman obstetrician ombudsman ombudswoman oncologist
    optician orderly organist ornithologist overseer paediatrician painter paramedic parishioner parson pathologist
    patriarch paymaster pediatrician pharmacist philanthropist physicist physiotherapist pianist pilot plumber poet
    policewoman postman postmaster postmistress postwoman preacher prioress probationer proctor prompter provost
    psychiatrist publican pupil purser quarryman quartermaster rabbi radiographer radiologist railwayman ranger rapporteur
    rector referee registrar repairman retiree roofer saddler sailor salesman saleswoman sculptor seaman seamstress
    seismologist sergeant serviceman sexton shepherd shopkeeper signalman singer skipper solicitor sommelier soprano
    spokesperson stationmaster steelworker stepfather stepmother steward stewardess stockbroker storekeeper striker
    stuntman superintendent surgeon surveyor swimmer tailor taxidermist technician therapist timekeeper toxicologist
    trainee trainer treasurer tutor typist umpire undersecretary usher valet verger vet veterinarian vicar vice-captain
    vice-chairman vice-chancellor vice-president violinist volcanologist volunteer waiter waitress warden watchman weaver
    webmaster welder whistleblower wrestler yachtsman zookeeper zoologist
"""
ROLES = frozenset(_ROLES_LIST.split())
