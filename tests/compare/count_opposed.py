import sys, tomllib
from pathlib import Path
from tests.compare.test_twins import Pair, between
from sayso.annotate import annotate
from sayso.compare import compare
from sayso.model import Article, Member, Report, Story, paragraphs_of
HERE = Path(__file__).parent / "opposed"
def found(ps):
    arts=[Article(id=f"r{k}",outlet=o,text=t,text_sha256="",published=d,paragraphs=paragraphs_of(t)) for p in ps for k,(o,t,d) in enumerate((("Harbour Ledger",p["one"],p.get("days",["2026-10-06"]*2)[0]),("Coast Radio",p["other"],p.get("days",["2026-10-06"]*2)[1])))]
    ms=[Member(report=Report.of(a),reading=r) for a,r in zip(arts,annotate(arts),strict=True)]
    return [c.claims for c in compare([Story(name="t",title=None,members=tuple(ms[k:k+2])) for k in range(0,len(ms),2)])]
for name in ("real","none"):
    ps=tomllib.loads((HERE/f"{name}.toml").read_text())["pair"]
    n={}
    for p,cs in zip(ps,found(ps)):
        dif=[c for c in cs if c.relation=="differ" and (c.sure or c.differs_in!=("source",))]
        dev=[c for c in cs if c.relation=="developed"]
        k="sure" if any(c.sure for c in dif) else "may" if dif else "dev" if dev else "-"
        lot=p.get("lot","own")
        n[lot,k]=n.get((lot,k),0)+1
        print(f"{name:4} {lot:5} {k:4} {p['why']}")
        if "-v" in sys.argv or (name=="none" and dif):
            for c in dif+dev: print("      ",c.relation,c.sure,c.differs_in,[(a.report,(a.text_span if hasattr(a,"text_span") else str(a))[:160],a.value) for a in c.accounts],(c.why or "")[:100])
    print(name,n)
