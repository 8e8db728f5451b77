"""What an installer's hands do on the installation pages, step by step as a person would."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from playwright.sync_api import Locator, Page, expect

from meterhouse.catalogue.loader import Catalogue
from meterhouse.domain.installation import Device, Gateway, Installation, LoadType, MeasureGroup, PanelBoard
from tests.browser.conftest import choose

OPTIONS = {
    "concentrator": "Concentrator",
    "pulse_weight": "Pulse weight",
    "interface": "Interface address",
    "phase": "Phase",
    "function": "Read function",
    "register": "Register",
    "words": "Words",
    "unit": "Unit",
    "number_format": "Number format",
}
"""How the page calls the options that the demo building needs."""

CHOICES = {
    ("function", "4"): "4 (input registers)",
    ("words", "2"): "2 words (32 bits)",
    ("number_format", "float"): "Floating point",
}


class Installer:
    """Works on one page; `catalogue` tells how a model is called."""

    def __init__(self, page: Page, catalogue: Catalogue) -> None:
        self.page = page
        self.catalogue = catalogue

    # --- fields ------------------------------------------------------------------------------------------------------

    def write(self, label: str, text: object, within: Locator | None = None) -> None:
        (within or self.page).get_by_role("textbox", name=label, exact=True).fill(str(text))

    def pick(self, label: str, choice: str, *, search: bool = False) -> None:
        """Choose from a list, by typing where it is long."""
        field = self.page.get_by_role("combobox", name=label, exact=True)
        field.evaluate("field => field.scrollIntoView({ block: 'center' })")
        field.click()
        if search:
            field.fill(choice)
        options = self.page.get_by_role("option").filter(visible=True)
        options.filter(has_text=re.compile(rf"^{re.escape(choice)}( \(.*\))?$")).first.click()

    def choose_model(self, name: str) -> None:
        field = self.page.get_by_role("combobox", name="Model", exact=True)
        field.click()
        field.fill(name)
        self.page.get_by_role("option").filter(has=self.page.get_by_text(name, exact=True)).click()

    def save(self) -> None:
        self.page.get_by_role("button", name="Save", exact=True).click()
        said = self.page.get_by_role("main").get_by_role("status").filter(has_text=re.compile("^ ?(Saved|Not saved)"))
        expect(said).to_be_visible()
        wrong = self.page.locator("[role=alert], .mantine-InputWrapper-error").all_inner_texts()
        assert said.inner_text().strip() == "Saved", wrong

    # --- what is sorted by -------------------------------------------------------------------------------------------

    def add_group(self, button: str, item: LoadType | MeasureGroup | PanelBoard) -> None:
        self.page.get_by_role("button", name=button, exact=True).click()
        form = self.page.locator("form")
        self.write("Name", item.name, form)
        if isinstance(item, LoadType):
            form.locator("input[type=color]").fill(item.color)
        elif item.description:
            self.write("Description or location", item.description, form)
        form.get_by_role("button", name="Save").click()
        expect(form).to_have_count(0)

    # --- gateways and devices ----------------------------------------------------------------------------------------

    def set_up_gateway(self, gateway: Gateway, board: str | None) -> None:
        self.page.get_by_role("link", name="Add gateway", exact=True).first.click()
        self.write("Address", gateway.address)
        self.write("Port", gateway.port)
        self.describe_gateway(gateway, board)
        if gateway.framing.value == "rtu":
            self.page.get_by_role("button", name="Connection and timing").click()
            self.pick("Framing", "RTU frames over TCP")
        self.save()

    def describe_gateway(self, gateway: Gateway, board: str | None) -> None:
        self.write("Name", gateway.name)
        self.write("Description or location", gateway.description)
        if board:
            self.pick("Panel board", board)

    def set_up_device(self, device: Device, wanted: Installation) -> None:
        gateway = next(item.name for item in wanted.gateways if item.id == device.gateway_id)
        self.page.get_by_role("link", name=f"Add a device behind {gateway}", exact=True).click()
        self.choose_model(self.catalogue.get(device.model).name)
        self._address(device)
        self.write("Name", device.name)
        self._use(device, wanted)
        self._options(device.options)
        if device.exclude_from_totals:
            self.page.get_by_role("button", name="Totals, alerts, serial number").click()
            self.page.get_by_label("Exclude from totals").check()
        self.save()

    def add_other_side(self, device: Device) -> None:
        """The side that the page offers after the first one is saved."""
        self.page.get_by_role("link", name=f"Add side {device.position}").click()
        self.write("Name", device.name)
        self._options(device.options)
        self.save()

    def _address(self, device: Device) -> None:
        counter = self.catalogue.get(device.model).kind.value == "pulse_counter"
        self.write("Address of the concentrator" if counter else "Modbus address", device.unit_id)
        if counter:
            self.write("Input", device.position)
        elif device.position:
            choose(self.page, f"Side {device.position}")
        if device.supply_direction.value == "downstream":
            choose(self.page, "Downstream")

    def _use(self, device: Device, wanted: Installation) -> None:
        if device.load_type_id:
            load_type = next(item for item in wanted.load_types if item.id == device.load_type_id)
            self.pick("Load type", load_type_name(load_type))
        for group in wanted.measure_groups:
            if group.id in device.measure_group_ids:
                self.pick("Measure groups", group.name)
                self.page.keyboard.press("Escape")
        if device.upstream_device_id:
            upstream = next(item for item in wanted.devices if item.id == device.upstream_device_id)
            self.pick("Upstream meter", upstream.name, search=True)

    def _options(self, options: Mapping[str, Any]) -> None:
        for name, value in options.items():
            label, text = OPTIONS[name], CHOICES.get((name, str(value)), str(value))
            if name == "concentrator":
                text = self.catalogue.get(text).name
            if name in ("concentrator", "phase", "function", "words", "unit", "number_format"):
                self.pick(label, text)
            else:
                self.write(label, text)


def load_type_name(load_type: LoadType) -> str:
    """As an English page calls it."""
    return load_type.key.replace("_", " ").capitalize() if load_type.predefined else load_type.name
