"""The set-up script: any POSIX shell reads it, and it copes with poor machines."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest

SHELLS = [shell for shell in ("sh", "dash", "bash") if shutil.which(shell)]

# Stands in for Python: it writes down what it is asked for and makes what the real one would.
PYTHON = """\
#!/bin/sh
case "$*" in
    --version) echo "Python 3.11.0" ;;
    "-m venv "* | "-m virtualenv "*) eval "dir=\\${$#}" ;;
esac
printf '%s\\n' "$*" >>"$LOG"
case "$*" in
    "-m venv "*) mkdir -p "$dir/bin"; [ -n "${NO_VENV:-}" ] && exit 1 ;;
    "-m pip install"*) [ -n "${NO_NETWORK:-}" ] && exit 1 ;;
esac
case "$*" in
    "-m venv "* | "-m virtualenv "*)
        mkdir -p "$dir/bin"
        cp "$0" "$dir/bin/python"
        for tool in pip policygen; do
            printf '#!/bin/sh\\necho "%s in $PWD: $*"\\nexit 1\\n' $tool >"$dir/bin/$tool"
            chmod +x "$dir/bin/$tool"
        done ;;
esac
exit 0
"""


class Machine:
    """A copy of the script in a folder of its own, with a Python that only writes down."""

    def __init__(self, place: Path, checkout: Path) -> None:
        self.root = place / "a folder with 'marks'"
        self.root.mkdir()
        for name in ("run", "pyproject.toml", "constraints.txt"):
            shutil.copy(checkout / name, self.root / name)
        tools = place / "tools"
        tools.mkdir()
        self.tools = tools
        self.tool("python3", PYTHON)
        self.tool("chromium", "#!/bin/sh\n")
        self.log = place / "log"
        self.environment = {"PATH": f"{tools}:/usr/bin:/bin", "LOG": str(self.log)}

    def tool(self, name: str, script: str) -> None:
        """Put a command of this name before the machine's own."""
        (self.tools / name).write_text(script, "utf-8")
        (self.tools / name).chmod(0o755)

    def run(self, *words: str, cwd: Path | None = None, **more: str) -> tuple[int, str]:
        """Exit code and everything printed."""
        done = subprocess.run(
            [self.root / "run", *words],
            cwd=cwd or self.root,
            env=self.environment | more,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        return done.returncode, done.stdout

    def asked(self) -> str:
        return self.log.read_text("utf-8") if self.log.exists() else ""


@pytest.fixture
def machine(tmp_path: Path, checkout: Path) -> Machine:
    return Machine(tmp_path, checkout)


def bare(place: Path) -> Path:
    """A folder with the commands that POSIX promises, and no others."""
    folder = place / "bare"
    folder.mkdir()
    for tool in ("sh", "dirname", "cat", "chmod", "cksum", "cp", "mkdir", "rm"):
        (folder / tool).symlink_to(str(shutil.which(tool)))
    return folder


@pytest.mark.parametrize("shell", SHELLS)
@pytest.mark.parametrize("script", ["run", ".ci/run"])
def test_the_scripts_are_sound_for_every_shell(checkout: Path, script: str, shell: str) -> None:
    path = checkout / script
    assert os.access(path, os.X_OK)
    assert path.read_text("utf-8").startswith("#!/bin/sh\n")
    subprocess.run([shell, "-n", path], check=True)


def test_the_scripts_use_nothing_that_only_bash_knows(checkout: Path) -> None:
    for script in ("run", ".ci/run"):
        text = (checkout / script).read_text("utf-8")
        assert not re.search(r"\[\[|\bfunction\b|\blocal\b|<<<|\$'|&>|\bsource\b", text), script


def test_the_check_of_a_change_is_the_same_script(checkout: Path) -> None:
    assert "exec ./run test" in (checkout / ".ci" / "run").read_text("utf-8")


def test_an_unknown_verb_is_answered_with_the_known_ones(machine: Machine) -> None:
    for words in ((), ("dance",)):
        code, told = machine.run(*words)
        assert code == 2
        assert "./run demo" in told
        assert "./run test" in told
    assert machine.asked() == ""
    assert machine.run("--help")[0] == 0


def test_set_up_happens_once(machine: Machine) -> None:
    assert machine.run("setup")[0] == 0
    first = machine.asked()
    assert "--constraint constraints.txt --editable ." in first
    assert machine.run("setup")[0] == 0
    assert machine.asked() == first


def test_set_up_happens_again_when_the_packages_change(machine: Machine) -> None:
    machine.run("setup")
    first = machine.asked()
    with (machine.root / "constraints.txt").open("a") as file:
        file.write("# another\n")
    machine.run("setup")
    assert machine.asked().count("--editable") == first.count("--editable") + 1


def test_a_folder_that_moved_gets_a_new_environment(machine: Machine) -> None:
    machine.run("setup")
    machine.root = machine.root.rename(machine.root.parent / "moved")
    assert "making .venv" in machine.run("setup")[1]


def test_an_environment_of_somebody_else_stays_as_it_is(machine: Machine) -> None:
    theirs = machine.root / ".venv" / "theirs"
    theirs.parent.mkdir()
    theirs.write_text("precious", "utf-8")
    assert machine.run("setup")[0] == 0
    assert theirs.read_text("utf-8") == "precious"
    first = machine.asked()
    assert machine.run("setup")[0] == 0
    assert machine.asked() == first


def test_without_a_venv_module_virtualenv_is_taken(machine: Machine) -> None:
    code, told = machine.run("setup", NO_VENV="1")
    assert code == 0
    assert "taking virtualenv instead" in told
    assert f"--target {machine.root}/.boot/virtualenv virtualenv" in machine.asked()


@pytest.mark.parametrize("home", [{}, {"HOME": ""}])
def test_an_empty_home_is_no_obstacle(machine: Machine, home: dict[str, str]) -> None:
    assert machine.run("setup", **home)[0] == 0
    assert (machine.root / ".boot" / "home").is_dir()


def test_a_failed_installation_is_told_and_tried_again(machine: Machine) -> None:
    code, told = machine.run("setup", NO_NETWORK="1")
    assert code == 2
    assert "pip couldn't install the packages" in told
    assert machine.run("setup")[0] == 0
    assert machine.asked().count("--editable") == 2


def test_without_a_recent_python_it_says_what_to_do(machine: Machine, tmp_path: Path) -> None:
    code, told = machine.run("setup", PATH=str(bare(tmp_path)))
    assert code == 2
    assert "no Python 3.11 or newer" in told
    assert "PYTHON=" in told


def test_policygen_runs_where_the_user_stands(machine: Machine, tmp_path: Path) -> None:
    code, told = machine.run("policygen", "compare", "a b.md", cwd=tmp_path)
    assert told.splitlines()[-1] == f"policygen in {tmp_path}: compare a b.md"
    assert code == 1


def test_the_demo_succeeds_when_it_finds_something(machine: Machine) -> None:
    code, told = machine.run("demo")
    assert code == 0
    assert "compare dese-2010 examples/columbia-2019/proposal.docx" in told


def test_every_check_runs_even_if_an_earlier_one_fails(machine: Machine) -> None:
    code, told = machine.run("test", "-k", "store")
    assert code == 2
    assert "--editable .[test]" in machine.asked()
    assert "-m pytest -q -n 2 --dist worksteal -k store" in machine.asked()
    assert told.splitlines()[-1] == "run: these failed: ruff mypy lint-imports"


def test_missing_system_parts_are_named_where_they_may_not_be_added(
    machine: Machine, tmp_path: Path
) -> None:
    (machine.tools / "chromium").unlink()
    machine.tool("apt-get", '#!/bin/sh\necho apt-get "$@" >>"$LOG"\n')
    machine.tool("id", "#!/bin/sh\necho 1000\n")
    path = f"{machine.tools}:{bare(tmp_path)}"
    _, told = machine.run("test", PATH=path)
    assert "sudo apt-get install --yes --no-install-recommends chromium" in told
    assert "apt-get" not in machine.asked()
    machine.tool("id", "#!/bin/sh\necho 0\n")
    machine.run("test", PATH=path)
    assert "apt-get install --yes --no-install-recommends chromium" in machine.asked()


def test_constraints_name_a_version_of_every_dependency_and_no_address(checkout: Path) -> None:
    text = (checkout / "constraints.txt").read_text("utf-8")
    lines = [line for line in text.splitlines() if not line.startswith("#")]
    assert all(re.fullmatch(r"[A-Za-z0-9._-]+==[0-9A-Za-z.]+", line) for line in lines)
    fixed = {re.split("==", line)[0].lower().replace("_", "-") for line in lines}
    project = tomllib.loads((checkout / "pyproject.toml").read_text("utf-8"))["project"]
    extras = project["optional-dependencies"].values()
    wanted = [*project["dependencies"], *(name for extra in extras for name in extra)]
    assert {re.split(r"[<>=]", name)[0].lower() for name in wanted} <= fixed
