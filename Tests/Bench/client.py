"""A small HTTP client on plain sockets: kept-alive connections, so that the server's work is what is measured."""

import asyncio
import gzip
import time
from dataclasses import dataclass


@dataclass(frozen=True)
class Visit:
    path: str
    token: str | None = None

    def request(self, host: str) -> bytes:
        lines = [f"GET {self.path} HTTP/1.1", f"Host: {host}", "Accept: text/html", "Accept-Encoding: gzip"]
        if self.token:
            lines.append(f"Authorization: Bearer {self.token}")
        return ("\r\n".join(lines) + "\r\n\r\n").encode()


@dataclass(frozen=True)
class Answer:
    status: int
    headers: dict[str, str]
    body: bytes
    seconds: float

    @property
    def text(self) -> str:
        return self.plain.decode()

    @property
    def plain(self) -> bytes:
        return gzip.decompress(self.body) if self.headers.get("content-encoding") == "gzip" else self.body


class Connection:
    def __init__(self, port: int):
        self.port = port

    async def __aenter__(self) -> "Connection":
        self.reader, self.writer = await asyncio.open_connection("127.0.0.1", self.port, limit=1 << 22)
        return self

    async def __aexit__(self, *_):
        self.writer.close()

    async def get(self, visit: Visit) -> Answer:
        began = time.perf_counter()
        self.writer.write(visit.request(f"127.0.0.1:{self.port}"))
        head = (await self.reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
        headers = {k.lower(): v.strip() for k, _, v in (line.partition(":") for line in head[1:] if line)}
        if headers.get("transfer-encoding") == "chunked":
            body = await self.chunks()
        else:
            body = await self.reader.readexactly(int(headers.get("content-length", 0)))
        return Answer(int(head[0].split()[1]), headers, body, time.perf_counter() - began)

    async def chunks(self) -> bytes:
        body = b""
        while size := int((await self.reader.readuntil(b"\r\n")).split(b";")[0], 16):
            body += await self.reader.readexactly(size)
            await self.reader.readexactly(2)
        await self.reader.readexactly(2)
        return body


async def ask(port: int, visits: list[Visit], count: int, connections: int = 1) -> list[Answer]:
    """`count` requests over the visits in turn, divided over the connections."""
    answers: list[Answer] = []
    turns = iter(range(count))

    async def one():
        async with Connection(port) as connection:
            for turn in turns:
                answers.append(await connection.get(visits[turn % len(visits)]))

    await asyncio.gather(*(one() for _ in range(connections)))
    return answers
