"""What deploy/ ships, read as data: no engine, cluster, Prometheus or Grafana runs where the tests run."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from prometheus_client.parser import text_string_to_metric_families

from api.gate import lanes_of
from api.rounds.rematch import LATE_HOURS
from api.settings import Settings
from api.variables import SETTINGS
from api.watch.metrics import Metrics
from api.watch.phases import Phase, Recorder
from scripts.cli import VERBS
from tests.api.fakes import FakeMarket, OneRound

ROOT = Path(__file__).parents[2]
DEPLOY = ROOT / "deploy"
FILES = sorted(path for path in DEPLOY.rglob("*") if path.is_file())
MANIFESTS = sorted((DEPLOY / "kubernetes").glob("*.yaml"))
COMPOSE: dict[str, Any] = yaml.safe_load((DEPLOY / "docker-compose.yml").read_text("utf-8"))
DASHBOARD: dict[str, Any] = json.loads((DEPLOY / "grafana" / "dashboard.json").read_text("utf-8"))
ALERTS: list[dict[str, Any]] = [
    rule
    for group in yaml.safe_load((DEPLOY / "prometheus" / "alerts.yml").read_text("utf-8"))["groups"]
    for rule in group["rules"]
]
QUERIES = [target["expr"] for panel in DASHBOARD["panels"] for target in panel["targets"]]
QUERIES += [alert["expr"] for alert in ALERTS]
ROUNDS = (
    "docker-compose.yml",
    "kubernetes/rematch-cronjob.yaml",
    "cron/hallowerk-rematch",
    "systemd/hallowerk-rematch.service",
)
TARGET_LABELS = {"job", "instance"}
"""Given to every sample by Prometheus itself."""
WORDS = {"sum", "min", "max", "count", "by", "rate", "absent", "histogram_quantile", "min_over_time", "max_over_time"}
RUNBOOK = (ROOT / "docs" / "operations.md").read_text("utf-8").split("\n## Runbook\n")[1]


def objects(kind: str) -> list[dict[str, Any]]:
    """The Kubernetes objects of one kind."""
    found = [document for path in MANIFESTS for document in yaml.safe_load_all(path.read_text("utf-8"))]
    return [document for document in found if document["kind"] == kind]


def pods() -> Iterator[tuple[str, dict[str, Any]]]:
    """(kind, pod specification) of what runs."""
    for deployment in objects("Deployment"):
        yield "Deployment", deployment["spec"]["template"]["spec"]
    for job in objects("CronJob"):
        yield "CronJob", job["spec"]["jobTemplate"]["spec"]["template"]["spec"]


@pytest.fixture(scope="module")
def exported() -> dict[str, set[str]]:
    """The labels of every sample that a scrape gives, by its name."""
    metrics = Metrics()
    metrics.watch(FakeMarket())
    metrics.watch_rounds(OneRound())
    metrics.watch_lanes(lanes_of(Settings()))
    metrics.shed.labels("questions", "full").inc()
    recorder = Recorder("0" * 32)
    recorder.refused["rule"] = 1
    recorder.seconds[Phase.MATCHING] = 0.1
    recorder.lexical_only = True
    metrics.answered("GET", "/v1/algoritme", 200, 0.1, recorder)
    families = text_string_to_metric_families(metrics.exposition().decode())
    labels: dict[str, set[str]] = {}
    for sample in (sample for family in families for sample in family.samples):
        labels.setdefault(sample.name, set()).update(sample.labels)
    return labels


def test_every_setting_that_is_named_exists() -> None:
    known = {setting.name for setting in SETTINGS}
    named = {path: set(re.findall(r"HALLOWERK_\w+", path.read_text("utf-8"))) for path in FILES}
    assert {path: names - known for path, names in named.items() if names - known} == {}
    assert "HALLOWERK_DATABASE_URL" in named[DEPLOY / "service.env.example"]


@pytest.mark.parametrize("file", ROUNDS)
def test_the_round_is_started_by_a_verb_that_exists(file: str) -> None:
    started = re.findall(r"""hallowerk"?,? "?([a-z]+)\b""", (DEPLOY / file).read_text("utf-8"))
    assert "rematch" in started
    assert "rematch" in VERBS


def test_the_alert_on_a_late_round_goes_off_when_the_service_calls_it_late() -> None:
    (late,) = [alert for alert in ALERTS if alert["alert"] == "HalloWerkRoundLate"]
    assert late["expr"] == f"min(hallowerk_round_age_seconds) > {LATE_HOURS * 3600}"


def test_no_secret_is_shipped() -> None:
    for path in DEPLOY.glob("*.env.example"):
        values = dict(line.split("=", 1) for line in path.read_text("utf-8").splitlines() if not line.startswith("#"))
        assert not [name for name, value in values.items() if value and re.search("PASSWORD|KEYS", name)]
    assert objects("Secret") == []
    assert not [path for path in FILES if path.suffix in {".env", ".pem", ".key"}]


def test_compose_runs_two_processes_a_database_a_round_and_a_proxy() -> None:
    assert set(COMPOSE["services"]) == {"proxy", "api-1", "api-2", "rematch", "database"}
    caddy = (DEPLOY / "proxy" / "Caddyfile").read_text("utf-8")
    assert "reverse_proxy api-1:8000 api-2:8000" in caddy
    assert "respond @inside 404" in caddy
    assert [name for name, service in COMPOSE["services"].items() if "ports" in service] == ["proxy"]
    assert COMPOSE["networks"]["back"]["internal"] is True
    assert COMPOSE["services"]["database"]["networks"] == ["back"]


@pytest.mark.parametrize("name", sorted(COMPOSE["services"]))
def test_a_service_of_compose_is_confined_and_looked_after(name: str) -> None:
    service = COMPOSE["services"][name]
    assert service["read_only"] is True
    assert service["cap_drop"] == ["ALL"]
    assert service["security_opt"] == ["no-new-privileges:true"]
    assert int(service["user"].split(":")[0]) > 0
    assert service["mem_limit"]
    assert len(service["healthcheck"]["test"]) > 1
    assert set(service.get("depends_on", ())) <= set(COMPOSE["services"])
    for file in service.get("env_file", ()):
        assert (DEPLOY / f"{file}.example").is_file()
    for mount in (volume.split(":")[0] for volume in service.get("volumes", ())):
        assert mount in COMPOSE["volumes"] or mount == "./certificates" or (DEPLOY / mount).is_file()


@pytest.mark.parametrize(("kind", "pod"), list(pods()), ids=[kind for kind, _ in pods()])
def test_a_pod_is_confined_and_looked_after(kind: str, pod: dict[str, Any]) -> None:
    assert pod["securityContext"]["runAsNonRoot"] is True
    assert pod["securityContext"]["seccompProfile"] == {"type": "RuntimeDefault"}
    assert pod["automountServiceAccountToken"] is False
    volumes = {volume["name"]: volume for volume in pod["volumes"]}
    for container in pod["containers"]:
        context = container["securityContext"]
        assert context["readOnlyRootFilesystem"] is True
        assert context["allowPrivilegeEscalation"] is False
        assert context["capabilities"] == {"drop": ["ALL"]}
        assert set(container["resources"]["limits"]) == {"cpu", "memory"}
        mounts = {mount["mountPath"]: volumes[mount["name"]] for mount in container["volumeMounts"]}
        assert "emptyDir" in mounts["/tmp"]
        claims = {claim["metadata"]["name"] for claim in objects("PersistentVolumeClaim")}
        assert mounts["/data"]["persistentVolumeClaim"]["claimName"] in claims
        if kind == "Deployment":
            paths = {
                name: container[f"{name}Probe"]["httpGet"]["path"] for name in ("startup", "liveness", "readiness")
            }
            assert paths == {"startup": "/health/live", "liveness": "/health/live", "readiness": "/health/ready"}


def test_the_objects_find_each_other() -> None:
    (deployment,), (service,), (budget,) = map(objects, ("Deployment", "Service", "PodDisruptionBudget"))
    labels = deployment["spec"]["template"]["metadata"]["labels"]
    assert deployment["spec"]["replicas"] == 2
    assert deployment["spec"]["selector"]["matchLabels"] == labels
    assert service["spec"]["selector"] == labels
    assert budget["spec"]["selector"]["matchLabels"] == labels
    assert budget["spec"]["minAvailable"] == 1
    (port,) = deployment["spec"]["template"]["spec"]["containers"][0]["ports"]
    assert service["spec"]["ports"][0]["targetPort"] == port["name"]
    assert objects("NetworkPolicy")[0]["spec"]["ingress"][0]["ports"][0]["port"] == port["containerPort"]


def test_the_kustomization_lists_every_manifest_and_all_live_in_one_namespace() -> None:
    (kustomization,), (namespace,) = objects("Kustomization"), objects("Namespace")
    assert set(kustomization["resources"]) == {path.name for path in MANIFESTS} - {"kustomization.yaml"}
    for kind in ("Deployment", "Service", "PodDisruptionBudget", "NetworkPolicy", "PersistentVolumeClaim", "CronJob"):
        (found,) = objects(kind)
        assert found["metadata"]["namespace"] == namespace["metadata"]["name"]


def test_one_image_of_this_version_is_run_everywhere() -> None:
    version = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]
    images = {container["image"] for _, pod in pods() for container in pod["containers"]}
    images |= {service["image"] for service in COMPOSE["services"].values() if "build" in service}
    assert images == {f"hallowerk:{version}"}
    for document in (ROOT / "README.md", *ROOT.glob("docs/*.md")):
        assert set(re.findall(r"\bhallowerk:[\d.]+\d", document.read_text("utf-8"))) <= images, document


@pytest.mark.parametrize("query", QUERIES)
def test_a_query_asks_for_what_is_exported_by_labels_that_it_has(query: str, exported: dict[str, set[str]]) -> None:
    grouped = {label for group in re.findall(r"\bby \(([^)]*)\)", query) for label in group.split(", ")}
    rest = re.sub(r"\bby \([^)]*\)|\[\w+\]", "", query)
    selectors = re.findall(r"(\w+)\{([^}]*)\}", rest)
    names = set(re.findall(r"\b[a-z_]\w*", re.sub(r"\{[^}]*\}", "", rest))) - WORDS
    names -= set(re.findall(r"\be\d+\b", rest))
    assert names
    assert names <= set(exported)
    for name, selector in selectors:
        assert set(re.findall(r"(\w+)(?:=~|!~|!=|=)\"", selector)) <= exported[name] | TARGET_LABELS
    assert grouped <= set().union(*(exported[name] for name in names)) | TARGET_LABELS


def test_every_metric_of_our_own_stands_on_the_dashboard(exported: dict[str, set[str]]) -> None:
    shown = " ".join(target["expr"] for panel in DASHBOARD["panels"] for target in panel["targets"])
    own = {re.sub(r"_(bucket|sum|count|created)$", "", name) for name in exported if name.startswith("hallowerk_")}
    assert {name for name in own if name not in shown and f"{name}_total" not in shown} == set()


def test_panels_and_alerts_have_names_of_their_own() -> None:
    assert len({panel["id"] for panel in DASHBOARD["panels"]}) == len(DASHBOARD["panels"])
    assert len({panel["title"] for panel in DASHBOARD["panels"]}) == len(DASHBOARD["panels"])
    assert len({alert["alert"] for alert in ALERTS}) == len(ALERTS)


def test_every_alert_has_its_section_in_the_runbook_and_the_runbook_no_other() -> None:
    sections = dict(section.split("\n", 1) for section in RUNBOOK.split("\n### ")[1:])
    assert set(sections) == {alert["alert"] for alert in ALERTS}
    for alert in ALERTS:
        assert alert["annotations"]["runbook"] == f"docs/operations.md#{alert['alert'].lower()}"
        assert alert["annotations"]["summary"]
        assert alert["labels"]["severity"] in {"page", "ticket"}
        assert re.findall(r"^- (.+?):", sections[alert["alert"]], re.MULTILINE) == ["Means", "Look at", "Do"]
