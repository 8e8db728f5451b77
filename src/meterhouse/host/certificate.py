"""Certificates for HTTPS: one's own files, or one that this server makes for itself and renews."""

from __future__ import annotations

import os
import socket
import ssl
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from meterhouse.domain.errors import Unavailable

LIFETIME = timedelta(days=820)
"""Less than the longest that browsers accept of a certificate that was imported by hand (825 days)."""

RENEWED_BEFORE = timedelta(days=60)
_ELSEWHERE = (("192.0.2.1", socket.AF_INET), ("2001:db8::1", socket.AF_INET6))


@dataclass(frozen=True, slots=True)
class CertificateFiles:
    """PEM files; the key may be in the same file."""

    certificate: Path
    key: Path | None = None


def server_context(files: CertificateFiles) -> ssl.SSLContext:
    """TLS 1.2 or later with this certificate. Raises Unavailable (`certificate-unusable`, params path, reason)."""
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    load_into(context, files)
    return context


def load_into(context: ssl.SSLContext, files: CertificateFiles) -> None:
    """New connections get what is in the files now. Raises Unavailable (`certificate-unusable`)."""
    try:
        context.load_cert_chain(files.certificate, files.key)
    except (OSError, ssl.SSLError) as error:
        raise Unavailable("certificate-unusable", path=str(files.certificate), reason=str(error)) from error


def own_names() -> tuple[str, ...]:
    """What this machine is called in its network, and its addresses. Nothing is sent."""
    host = socket.gethostname()
    names = {"localhost", "127.0.0.1", "::1", host, f"{host.partition('.')[0]}.local"}
    for address, family in _ELSEWHERE:
        with socket.socket(family, socket.SOCK_DGRAM) as asked:
            try:
                asked.connect((address, 9))  # a datagram socket only looks up the way
                names.add(str(asked.getsockname()[0]))
            except OSError:
                continue
    return tuple(sorted(name for name in names if name))


def self_signed(folder: Path, names: Iterable[str], now: datetime) -> CertificateFiles:
    """The certificate in `folder`, made anew when it is missing, soon over, or not for all these names.

    Raises Unavailable (`certificate-unusable`).
    """
    files = CertificateFiles(folder / "certificate.pem", folder / "key.pem")
    wanted = sorted(set(names))
    try:
        if not _good(files, wanted, now):
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            _make(files, wanted, now)
    except OSError as error:
        raise Unavailable("certificate-unusable", path=str(files.certificate), reason=str(error)) from error
    return files


def _good(files: CertificateFiles, names: list[str], now: datetime) -> bool:
    if files.key is None or not files.key.exists() or not files.certificate.exists():
        return False
    try:
        known = x509.load_pem_x509_certificate(files.certificate.read_bytes())
        alternatives = known.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    except (ValueError, x509.ExtensionNotFound):
        return False
    covered = {str(name.value) for name in alternatives}
    begun = known.not_valid_before_utc <= now
    return begun and known.not_valid_after_utc - now > RENEWED_BEFORE and set(names) <= covered


def _make(files: CertificateFiles, names: list[str], now: datetime) -> None:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Meterhouse")])
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + LIFETIME)
        .add_extension(x509.SubjectAlternativeName([_alternative(item) for item in names]), critical=False)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
        .sign(key, hashes.SHA256())
    )
    pem = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    if files.key is not None:
        _replace(files.key, pem)
    _replace(files.certificate, certificate.public_bytes(serialization.Encoding.PEM))


def _alternative(name: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ip_address(name))
    except ValueError:
        return x509.DNSName(name.encode("idna").decode("ascii"))


def _replace(path: Path, content: bytes) -> None:
    made = path.with_suffix(".new")
    made.unlink(missing_ok=True)
    handle = os.open(made, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(content)
    made.replace(path)
