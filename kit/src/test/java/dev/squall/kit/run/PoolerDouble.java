package dev.squall.kit.run;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// Stands between client and server like PgBouncer: the client is told the number of another
/// process than the one that works for it.
final class PoolerDouble implements AutoCloseable {

    private final ServerSocket door;
    private final int serverPort;
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();

    PoolerDouble(int serverPort) throws IOException {
        this.serverPort = serverPort;
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    String through(String url) {
        return url.replace(":" + serverPort + "/", ":" + door.getLocalPort() + "/");
    }

    private void accept() {
        try {
            while (true) {
                Socket client = door.accept();
                Socket server = new Socket(InetAddress.getLoopbackAddress(), serverPort);
                sockets.addAll(List.of(client, server));
                Thread.ofVirtual().start(() -> copy(client, server));
                Thread.ofVirtual().start(() -> answer(server, client));
            }
        } catch (IOException e) {
            // closed
        }
    }

    /// Everything, but the server's answer to a question for TLS, which is one byte: no.
    private static void answer(Socket server, Socket client) {
        try (server;
                client) {
            DataInputStream in = new DataInputStream(server.getInputStream());
            OutputStream out = client.getOutputStream();
            while (true) {
                byte tag = in.readByte();
                if (tag == 'N' && in.available() == 0) {
                    out.write(tag);
                    continue;
                }
                byte[] body = new byte[in.readInt() - 4];
                if (in.readNBytes(body, 0, body.length) < body.length) {
                    throw new EOFException();
                }
                if (tag == 'K') {
                    ByteBuffer.wrap(body).putInt(0, 1);
                }
                out.write(
                        ByteBuffer.allocate(body.length + 5)
                                .put(tag)
                                .putInt(body.length + 4)
                                .put(body)
                                .array());
            }
        } catch (IOException e) {
            // the connection ended
        }
    }

    private static void copy(Socket from, Socket to) {
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            in.transferTo(out);
        } catch (IOException e) {
            // the connection ended
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        for (Socket socket : sockets) {
            socket.close();
        }
    }
}
