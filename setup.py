"Install hpa_nb; everything is read from settings.ini."
from configparser import ConfigParser
from pathlib import Path
from setuptools import setup

settings = ConfigParser(delimiters=["="], interpolation=None)
settings.read(Path(__file__).with_name("settings.ini"), encoding="utf-8")
settings = settings["DEFAULT"]
lines = lambda name: [line for line in settings[name].split("\n") if line]
extras = {name: lines(f"{name}_requirements") for name in ("atlas", "formats")}

setup(
    name=settings["lib_name"],
    version=settings["version"],
    description=settings["description"],
    long_description=Path(__file__).with_name("README.md").read_text(encoding="utf-8"),
    long_description_content_type="text/markdown",
    author=settings["author"],
    url=settings["git_url"],
    license="Apache-2.0",
    keywords=settings["keywords"].split(),
    packages=[settings["lib_path"]],
    package_data={settings["lib_path"]: ["vendored/*"]},
    classifiers=[f"Programming Language :: Python :: 3.{minor}" for minor in (11, 12, 13)],
    python_requires=">=" + settings["min_python"],
    install_requires=lines("requirements"),
    extras_require={**extras, "dev": [*lines("dev_requirements"), *extras["atlas"], *extras["formats"]]},
    entry_points={"console_scripts": lines("console_scripts")},
)
