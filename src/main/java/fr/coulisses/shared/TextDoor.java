package fr.coulisses.shared;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.stereotype.Component;

/// The door of the database: a text that cannot be kept is refused with a sentence, whichever form or file it came by.
///
/// Without it PostgreSQL would answer a null character with an error, and its driver would write a question mark for
/// half of a character, which nobody would notice.
@Component
class TextDoor implements BeanPostProcessor {

    /// What PostgreSQL says of a null character, in a text and inside a JSON.
    private static final Set<String> NULL_CHARACTER = Set.of("22021", "22P05");

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource database ? new Guarded(database) : bean;
    }

    private static final class Guarded extends DelegatingDataSource {

        Guarded(DataSource database) {
            super(database);
        }

        @Override
        public Connection getConnection() throws SQLException {
            return guarded(super.getConnection());
        }

        @Override
        public Connection getConnection(String username, String password) throws SQLException {
            return guarded(super.getConnection(username, password));
        }
    }

    private static Connection guarded(Connection connection) {
        return proxy(Connection.class, connection, (proxy, method, arguments) -> {
            if (method.getName().equals("createArrayOf") && arguments != null) {
                requireLetters((Object[]) arguments[1]);
            }
            Object result = call(proxy, connection, method, arguments);
            return switch (result) {
                case CallableStatement statement -> guarded(CallableStatement.class, statement);
                case PreparedStatement statement -> guarded(PreparedStatement.class, statement);
                case null, default -> result;
            };
        });
    }

    private static <S extends PreparedStatement> S guarded(Class<S> type, S statement) {
        return proxy(type, statement, (proxy, method, arguments) -> {
            if (arguments != null && method.getName().startsWith("set")) {
                requireLetters(arguments);
            }
            return call(proxy, statement, method, arguments);
        });
    }

    private static void requireLetters(@Nullable Object[] values) {
        for (Object value : values) {
            if (value instanceof String text) {
                Letters.require(text);
            }
        }
    }

    private static <T> T proxy(Class<T> type, T target, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(target.getClass().getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static @Nullable Object call(Object proxy, Object target, Method method, Object @Nullable [] arguments)
            throws Throwable {
        if (method.getName().equals("equals") && arguments != null) {
            return proxy == arguments[0];
        }
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            Throwable why = e.getCause() == null ? e : e.getCause();
            throw why instanceof SQLException sql && isNullCharacter(sql) ? new Refusal("shared.refused.sign") : why;
        }
    }

    private static boolean isNullCharacter(SQLException failure) {
        for (SQLException each = failure; each != null; each = each.getNextException()) {
            if (each.getSQLState() != null && NULL_CHARACTER.contains(each.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
