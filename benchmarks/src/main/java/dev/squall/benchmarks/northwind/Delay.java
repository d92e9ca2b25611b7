package dev.squall.benchmarks.northwind;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Arrays;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.LockSupport;

/// A network between the client and the server: what one of them sends arrives later, in order and
/// at any bandwidth.
final class Delay implements AutoCloseable {

    private static final int CHUNK = 65_536;

    private final ServerSocket entrance;
    private final int server;
    private final long nanos;

    /// @param server the port of the server
    /// @param nanos how much later, in each direction
    Delay(int server, long nanos) {
        this.server = server;
        this.nanos = nanos;
        try {
            this.entrance = new ServerSocket();
            entrance.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return entrance.getLocalPort();
    }

    private void accept() {
        while (!entrance.isClosed()) {
            try {
                Socket client = entrance.accept();
                Socket behind = new Socket(InetAddress.getLoopbackAddress(), server);
                client.setTcpNoDelay(true);
                behind.setTcpNoDelay(true);
                carry(client, behind);
                carry(behind, client);
            } catch (IOException e) {
                return; // closed
            }
        }
    }

    /// What arrived, and when it may leave; no bytes: the end.
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Packet(byte[] bytes, long due) {}

    private void carry(Socket from, Socket to) {
        BlockingQueue<Packet> underway = new LinkedBlockingQueue<>();
        Thread.ofPlatform().daemon().start(() -> receive(from, underway));
        Thread.ofPlatform().daemon().start(() -> send(to, underway));
    }

    private void receive(Socket from, BlockingQueue<Packet> underway) {
        byte[] buffer = new byte[CHUNK];
        try (from) {
            InputStream in = from.getInputStream();
            for (int size = in.read(buffer); size > 0; size = in.read(buffer)) {
                underway.add(new Packet(Arrays.copyOf(buffer, size), System.nanoTime() + nanos));
            }
        } catch (IOException e) {
            // the other side has gone
        }
        underway.add(new Packet(new byte[0], System.nanoTime()));
    }

    private static void send(Socket to, BlockingQueue<Packet> underway) {
        try (to) {
            OutputStream out = to.getOutputStream();
            for (Packet next = underway.take(); next.bytes.length > 0; next = underway.take()) {
                for (long left = next.due - System.nanoTime();
                        left > 0;
                        left = next.due - System.nanoTime()) {
                    LockSupport.parkNanos(left);
                }
                out.write(next.bytes);
            }
        } catch (IOException e) {
            // the other side has gone
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        try {
            entrance.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
