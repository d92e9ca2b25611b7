package dev.squall.benchmarks.hibernate;

import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.hibernate.cfg.Configuration;

/// Reads the graph with Hibernate, as its guide says: a `join fetch` for each association, and a
/// stateless session, which keeps no state for what is only read.
public final class Entities {

    static {
        System.setProperty("org.jboss.logging.provider", "slf4j");
    }

    private static final String CUSTOMER =
            "select c from CustomerEntity c left join fetch c.orders o left join fetch o.details d"
                    + " left join fetch d.product where c.id = :id";

    private static final String ORDERS =
            "select o from OrderEntity o left join fetch o.details d left join fetch d.product"
                + " where o.id in (select x.id from OrderEntity x where x.id > :after order by x.id"
                + " limit 20) order by o.id";

    private final SessionFactory sessions;

    /// @param pool the connections of all peers
    public Entities(DataSource pool) {
        var configuration =
                new Configuration()
                        .addAnnotatedClass(CustomerEntity.class)
                        .addAnnotatedClass(OrderEntity.class)
                        .addAnnotatedClass(DetailEntity.class)
                        .addAnnotatedClass(ProductEntity.class);
        configuration.getProperties().put("hibernate.connection.datasource", pool);
        this.sessions = configuration.buildSessionFactory();
    }

    /// The customer of a key.
    public Object customer(int key) {
        try (StatelessSession session = sessions.openStatelessSession()) {
            return Objects.requireNonNull(
                    session.createSelectionQuery(CUSTOMER, CustomerEntity.class)
                            .setParameter("id", key)
                            .getSingleResult());
        }
    }

    /// The orders behind a key.
    public Object orders(int after) {
        try (StatelessSession session = sessions.openStatelessSession()) {
            return session.createSelectionQuery(ORDERS, OrderEntity.class)
                    .setParameter("after", after)
                    .getResultList();
        }
    }

    /// The records that a customer's entities stand for.
    public static Object customerFile(Object customer) {
        return ((CustomerEntity) customer).file();
    }

    /// The records that entities of orders stand for.
    public static Object orderFiles(Object orders) {
        return ((List<?>) orders).stream().map(o -> ((OrderEntity) o).file()).toList();
    }
}
