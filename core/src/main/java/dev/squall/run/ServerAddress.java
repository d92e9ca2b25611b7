package dev.squall.run;

/// A host and a port. A host of IPv6 stands here without its brackets.
record ServerAddress(String host, int port) {

    /// Whether nothing between here and there could listen.
    boolean isLocal() {
        return host.equals("localhost")
                || host.endsWith(".localhost")
                || host.equals("::1")
                || host.equals("0:0:0:0:0:0:0:1")
                || host.matches("127(\\.\\d{1,3}){3}");
    }

    /// As it stands in a URL.
    @Override
    public String toString() {
        return (host.indexOf(':') >= 0 ? '[' + host + ']' : host) + ':' + port;
    }
}
