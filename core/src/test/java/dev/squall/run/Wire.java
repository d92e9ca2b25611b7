package dev.squall.run;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/// Stands between the driver and the server, and reads along: how often the client waited (a
/// `Sync`, answered by `ReadyForQuery`), and what it parsed under which name.
final class Wire implements AutoCloseable {

    private static final byte[] SSL_REQUEST = {0, 0, 0, 8, 4, (byte) 0xd2, 0x16, 0x2f};

    private final ServerSocket door;
    private final int serverPort;
    private final boolean pretendsToBePooler;
    private final @Nullable SSLContext tls;
    private final AtomicInteger syncs = new AtomicInteger();
    private final AtomicInteger roundTrips = new AtomicInteger();
    private final List<String> parsed = new CopyOnWriteArrayList<>();
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();

    Wire(int serverPort) throws IOException {
        this(serverPort, false, null);
    }

    /// Speaks TLS with the client, and plainly with the server.
    Wire(int serverPort, SSLContext tls) throws IOException {
        this(serverPort, false, tls);
    }

    /// @param pretendsToBePooler whether it tells the client another process number than the real
    ///   one, as PgBouncer does
    Wire(int serverPort, boolean pretendsToBePooler) throws IOException {
        this(serverPort, pretendsToBePooler, null);
    }

    private Wire(int serverPort, boolean pretendsToBePooler, @Nullable SSLContext tls)
            throws IOException {
        this.serverPort = serverPort;
        this.pretendsToBePooler = pretendsToBePooler;
        this.tls = tls;
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    /// The URL with this one's port in place of the server's.
    String through(String url) {
        return url.replace(":" + serverPort + "/", ":" + door.getLocalPort() + "/");
    }

    void reset() {
        syncs.set(0);
        roundTrips.set(0);
        parsed.clear();
    }

    int syncs() {
        return syncs.get();
    }

    int roundTrips() {
        return roundTrips.get();
    }

    /// Statements that were parsed, each behind its name in quotes.
    List<String> parsed() {
        return List.copyOf(parsed);
    }

    /// Cuts all connections, as a network would.
    void cut() {
        sockets.forEach(Wire::close);
        sockets.clear();
    }

    private void accept() {
        try {
            while (true) {
                Socket client = door.accept();
                Socket server = new Socket(InetAddress.getLoopbackAddress(), serverPort);
                client.setTcpNoDelay(true);
                server.setTcpNoDelay(true);
                sockets.addAll(List.of(client, server));
                Thread.ofVirtual().start(() -> greet(client, server));
            }
        } catch (IOException e) {
            // closed
        }
    }

    /// Answers the question for TLS, and passes the first message on.
    private void greet(Socket client, Socket server) {
        try {
            Socket talk = client;
            byte[] first = message(new DataInputStream(talk.getInputStream()));
            if (Arrays.equals(first, SSL_REQUEST)) {
                talk.getOutputStream().write(tls == null ? 'N' : 'S');
                talk = tls == null ? talk : secured(client, tls);
                first = message(new DataInputStream(talk.getInputStream()));
            }
            server.getOutputStream().write(first);
            Socket both = talk;
            Thread.ofVirtual().start(() -> fromServer(server, both));
            fromClient(both, server);
        } catch (IOException e) {
            close(client);
            close(server);
        }
    }

    private static Socket secured(Socket client, SSLContext tls) throws IOException {
        SSLSocket secured =
                (SSLSocket)
                        tls.getSocketFactory().createSocket(client, null, client.getPort(), true);
        secured.setUseClientMode(false);
        secured.startHandshake();
        return secured;
    }

    private void fromClient(Socket client, Socket server) {
        try (client;
                server) {
            DataInputStream in = new DataInputStream(client.getInputStream());
            OutputStream out = server.getOutputStream();
            ByteArrayOutputStream burst = new ByteArrayOutputStream();
            while (true) {
                int tag = in.readByte();
                byte[] body = message(in);
                if (tag == 'S') {
                    syncs.incrementAndGet();
                } else if (tag == 'P') {
                    note(body);
                }
                send(burst, tag, body);
                if (in.available() == 0 && (tag == 'S' || tag == 'Q')) {
                    roundTrips.incrementAndGet();
                    burst.writeTo(out);
                    burst.reset();
                } else if (burst.size() > 4096 || tag == 'p' || tag == 'X') {
                    burst.writeTo(out);
                    burst.reset();
                }
            }
        } catch (IOException e) {
            // the connection ended
        }
    }

    private void note(byte[] body) {
        List<String> texts = new ArrayList<>();
        int from = 4;
        for (int i = 4; texts.size() < 2; i++) {
            if (body[i] == 0) {
                texts.add(new String(body, from, i - from, StandardCharsets.UTF_8));
                from = i + 1;
            }
        }
        parsed.add('"' + texts.get(0) + "\" " + texts.get(1));
    }

    private void fromServer(Socket server, Socket client) {
        try (client;
                server) {
            DataInputStream in = new DataInputStream(server.getInputStream());
            OutputStream out = client.getOutputStream();
            while (true) {
                int tag = in.readByte();
                byte[] body = message(in);
                if (tag == 'K' && pretendsToBePooler) {
                    ByteBuffer.wrap(body).putInt(4, 1);
                }
                send(out, tag, body);
            }
        } catch (IOException e) {
            // the connection ended
        }
    }

    private static byte[] message(DataInputStream in) throws IOException {
        int length = in.readInt();
        byte[] body = new byte[length];
        ByteBuffer.wrap(body).putInt(length);
        int read = in.readNBytes(body, 4, length - 4);
        if (read < length - 4) {
            throw new EOFException();
        }
        return body;
    }

    private static void send(OutputStream out, int tag, byte[] body) throws IOException {
        byte[] whole = new byte[body.length + 1];
        whole[0] = (byte) tag;
        System.arraycopy(body, 0, whole, 1, body.length);
        out.write(whole);
    }

    private static void close(AutoCloseable socket) {
        try {
            socket.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        close(door);
        cut();
    }
}
