"""What news is about, in the words of several languages: fires, strikes, verdicts.

in: the words of a report    out: the kinds of happenings that it names (`kinds_of`)

Each line is one kind: words of English first, then of German, French, Spanish, Italian, Dutch and Portuguese. Whole words only: a
fire brigade's new engine is no fire. Words that mean something else in another of the languages are left out ("brand", "plant").
"""

from __future__ import annotations

import re
from functools import cache

_KINDS = """
fire fires blaze blazes flames | feuer brandes großbrand brände flammen incendie incendies incendio incendios fuego rogo
  fiamme vuur incêndio
dead killed died deaths death kills dies | tote toten tot gestorben getötet todesopfer mort morts mortes tué tués décès
  muertos muerte muerto muertas fallecidos morti morto uccisi vittime doden gedood overleden mortos mortas
injured wounded hurt injuries | verletzt verletzte verletzten verwundet blessé blessés blessées heridos herido heridas
  feriti ferito gewond gewonden feridos feridas
strike strikes walkout | streik streiks streikt streiken warnstreik grève grèves huelga huelgas sciopero scioperi staking
  stakingen greve
earthquake quake tremor aftershocks | erdbeben beben séisme terremoto terremotos sismo scossa aardbeving
flood floods flooding flooded | hochwasser überschwemmung überschwemmungen überflutet flut inondation inondations crue
  inundación inundaciones alluvione inondazione overstroming overstromingen inundação cheias enchente
storm hurricane typhoon cyclone | sturm orkan hurrikan taifun unwetter tempête ouragan tormenta huracán tempesta uragano
  storm orkaan tempestade furacão
shelling shells shelled bombardment bombing airstrike airstrikes missiles missile | beschuss beschossen raketen rakete
  luftangriff luftangriffe bombardement bombardements frappe frappes missiles bombardeo bombardeos misiles bombardamento
  missili bombardementen raketten
attack attacks attacked attackers | angriff angriffe angegriffen anschlag anschläge attaque attaques attentat attentats
  ataque ataques atentado attacco attacchi attentato aanval aanslag
shooting shot gunman gunmen | schüsse schütze erschossen fusillade tireur tiroteo tirador sparatoria schietpartij tiroteio
explosion blast exploded | explosion explosionen explodiert explosión explosiones esplosione ontploffing explosie explosão
crash crashed collision | absturz abgestürzt zusammenstoß unfall accident collision accidente choque incidente scontro
  ongeluk botsing acidente
arrested arrest arrests detained | festgenommen festnahme verhaftet festnahmen arrêté arrêtés arrestation detenido detenidos
  arrestato arrestati arrestatie gearresteerd preso presos detido
court trial judge verdict convicted sentenced | gericht prozess richter urteil verurteilt tribunal procès juge condamné
  juicio juez sentencia condenado processo giudice condannato rechtbank rechter veroordeeld julgamento juiz
election elections vote votes voted ballot | wahl wahlen gewählt abstimmung élection élections vote scrutin elección
  elecciones votación voto elezione elezioni verkiezing verkiezingen stemming eleição eleições votação
talks negotiations negotiators | verhandlungen gespräche unterhändler gesprächen négociations pourparlers négociateurs
  negociaciones negociadores negoziati colloqui onderhandelingen negociações
ceasefire truce | waffenruhe waffenstillstand feuerpause trêve tregua staakt bestand trégua
prisoners prisoner hostages hostage | gefangene gefangenen geiseln geisel prisonniers otages otage prisioneros rehenes
  prigionieri ostaggi gevangenen gijzelaars prisioneiros reféns
fled evacuated evacuation refugees | geflohen flüchtlinge evakuiert evakuierung fui évacués évacuation réfugiés huyeron
  evacuados refugiados fuggiti evacuati profughi gevlucht geëvacueerd vluchtelingen
protest protests protesters march marchers demonstration demonstrators | protest proteste demonstration demonstranten
  kundgebung manifestation manifestants protesta protestas manifestación manifestantes manifestazione manifestanti betoging
  betogers manifestação
resigned resignation resigns | rücktritt zurückgetreten démission démissionné dimisión dimitió renuncia dimissioni ontslag
  afgetreden demissão
contract deal agreement | vertrag auftrag abkommen vereinbarung contrat accord contrato acuerdo contratto accordo
  overeenkomst akkoord acordo
jobs layoffs workers | arbeitsplätze stellen stellenabbau arbeiter emplois licenciements ouvriers empleos despidos
  trabajadores posti licenziamenti lavoratori banen ontslagen arbeiders empregos trabalhadores
bridge bridges | brücke brücken pont ponts puente puentes ponte ponti brug bruggen
ship ships vessel ferry shipyard | schiff schiffe fähre werft navire bateau buque barco astillero nave traghetto schip
  veerboot navio
mine miners miner | bergwerk bergleute grube mineurs mina mineros miniera minatori mijn mijnwerkers mineiros
union unions | gewerkschaft gewerkschaften syndicat syndicats sindicato sindicatos sindacato sindacati vakbond vakbonden
factory mill | fabrik werk papierfabrik usine fábrica fabbrica stabilimento fabriek
murder murdered stabbed stabbing | mord ermordet erstochen messerangriff meurtre assassinat asesinato apuñalado omicidio
  accoltellato moord assassinato
virus outbreak epidemic pandemic | virus ausbruch epidemie pandemie épidémie pandémie brote epidemia uitbraak surto
"""
_LEAST_LETTERS = 3
_WORD = re.compile(r"[^\W\d_]+")


def kinds_of(text: str) -> frozenset[int]:
    """The kinds of happenings that a text names, by their numbers."""
    known = _known()
    words = {m.group().lower() for m in _WORD.finditer(text)}
    return frozenset(kind for w in words for kind in known.get(w, ()))


@cache
def _known() -> dict[str, tuple[int, ...]]:
    lines = _KINDS.strip().replace("\n  ", " ").splitlines()
    found: dict[str, tuple[int, ...]] = {}
    for kind, line in enumerate(lines):
        for word in set(line.replace("|", " ").split()):
            if len(word) >= _LEAST_LETTERS:
                found[word] = (*found.get(word, ()), kind)
    return found
