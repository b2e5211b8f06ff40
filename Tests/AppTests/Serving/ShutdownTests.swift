import App
import Foundation
import Support
import Testing

/// The program itself, stopped as systemd stops it.
@Suite("stopping the server", .enabled(if: Program.isThere), .serialized)
struct ShutdownTests {
    /// Starts the program on a free port and waits until it answers; then the lines run with `$P` its process and `$A` its
    /// address.
    private func serving(_ lines: String, options: String = "") async throws -> (text: String, status: Int32) {
        let folder = try TemporaryFolder()
        return try await Program.run(
            """
            PORT=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
            F='\(folder.path)'; A=127.0.0.1:$PORT
            "$W" serve --data "$F/data" --port $PORT \(options) > "$F/log" 2>&1 & P=$!
            for i in $(seq 200); do
                python3 -c "import socket; socket.create_connection(('127.0.0.1', $PORT))" 2> "$F/none" && break; sleep 0.1
            done
            \(lines)
            """)
    }

    /// A form whose second half comes a second later.
    private let slow = """
        cat > "$F/slow.py" <<'END'
        import socket, sys, time
        host, port = sys.argv[1].split(":")
        s = socket.create_connection((host, int(port)))
        body = b"name=" + b"x" * 2000
        s.sendall(b"POST /sign-in HTTP/1.1\\r\\nHost: a\\r\\nContent-Type: application/x-www-form-urlencoded\\r\\n"
            b"Content-Length: %d\\r\\n\\r\\n" % len(body) + body[:1000])
        print("begun", flush=True)
        time.sleep(float(sys.argv[2]))
        s.sendall(body[1000:])
        print(s.recv(12).decode() or "nothing", flush=True)
        END
        """

    /// Waits until the first half of the slow form is on its way.
    private let begun = """
        for i in $(seq 400); do grep -q begun "$F/answer" && break; sleep 0.05; done; sleep 0.5
        """

    @Test("finishes open requests, refuses new ones, and ends well")
    func graceful() async throws {
        let (text, status) = try await serving(
            """
            \(slow)
            python3 "$F/slow.py" $A 3 > "$F/answer" & C=$!
            \(begun); kill -TERM $P; sleep 0.3
            python3 -c "import socket; socket.create_connection(('127.0.0.1', $PORT))" 2> "$F/none" && echo "still open"
            wait $C; cat "$F/answer"
            wait $P; echo "ended $?"; cat "$F/log"; ls "$F/data"
            """)
        #expect(status == 0)
        #expect(text.contains("HTTP/1.1 "), "\(text)")
        #expect(!text.contains("still open"), "\(text)")
        #expect(text.contains("ended 0"), "\(text)")
        // A database that was closed has no log beside it.
        #expect(text.contains("weerklank.sqlite") && !text.contains("sqlite-wal"), "\(text)")
    }

    @Test("ends at once at the second signal")
    func second() async throws {
        let (text, _) = try await serving(
            """
            \(slow)
            python3 "$F/slow.py" $A 15 > "$F/answer" & C=$!
            \(begun); kill -TERM $P; sleep 0.5; kill -TERM $P
            S=$(date +%s); wait $P; echo "ended $? after $(($(date +%s) - S))"; kill $C
            """)
        #expect(text.contains("ended 143 after 0") || text.contains("ended 143 after 1"), "\(text)")
    }

    @Test("ends at once at the second signal while it writes what still waits too")
    func closing() async throws {
        let (text, _) = try await serving(
            """
            cat > "$F/mark.py" <<'END'
            import re, sqlite3, sys, time, urllib.request as u
            address, file = "http://" + sys.argv[1], sys.argv[2]
            browser = u.build_opener(u.HTTPCookieProcessor())
            browser.open(address + "/demo/ben", b"")
            post = re.search(r'href="(/posts/[0-9]+)"', browser.open(address + "/stream").read().decode()).group(1)
            time.sleep(1)
            # Whoever reads leaves a mark, which has to wait for this.
            lock = sqlite3.connect(file, isolation_level=None)
            lock.execute("BEGIN IMMEDIATE")
            browser.open(address + post).read()
            print("locked", flush=True)
            time.sleep(4)
            lock.execute("ROLLBACK")
            END
            python3 "$F/mark.py" $A "$F/data/weerklank.sqlite" > "$F/answer" & C=$!
            for i in $(seq 200); do grep -q locked "$F/answer" && break; sleep 0.1; done
            kill -TERM $P; sleep 1.5; kill -0 $P && echo "still closing"; kill -TERM $P
            wait $P; echo "ended $?"; wait $C; cat "$F/log"
            """, options: "--demo")
        #expect(text.contains("still closing"), "\(text)")
        #expect(text.contains("ended 143"), "\(text)")
    }

    @Test("speaks https, and shows a renewed certificate without a new start")
    func https() async throws {
        let folder = try TemporaryFolder()
        let made = try await Program.run(
            """
            cd '\(folder.path)'
            for n in one two; do
                openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=$n.example -keyout $n.key -out $n.pem
            done
            cp one.pem cert.pem; cp one.key cert.key
            """)
        try #require(made.status == 0, "\(made.text)")
        let who = "openssl s_client -connect $A < /dev/null 2>/dev/null | openssl x509 -noout -subject"
        let (text, _) = try await serving(
            """
            \(who)
            cp '\(folder.file("two.pem"))' '\(folder.file("cert.pem"))'
            cp '\(folder.file("two.key"))' '\(folder.file("cert.key"))'
            kill -HUP $P; sleep 0.5; \(who)
            echo broken > '\(folder.file("cert.pem"))'; kill -HUP $P; sleep 0.5; \(who)
            python3 -c "import ssl, urllib.request as u; r = u.urlopen('https://$A/sign-in', context=ssl._create_unverified_context()); print(r.status, r.headers['Strict-Transport-Security'])"
            kill -TERM $P; wait $P; echo "ended $?"; cat "$F/log"
            """,
            options: "--tls-certificate '\(folder.file("cert.pem"))' --tls-key '\(folder.file("cert.key"))'")
        let names = text.matches(of: /CN ?= ?(one|two)\.example/).map { String($0.1) }
        #expect(names == ["one", "two", "two"], "\(text)")
        #expect(text.contains("200 max-age=31536000"), "\(text)")
        #expect(text.contains("ended 0"), "\(text)")
        #expect(text.contains("the old one stays"), "\(text)")
    }
}
