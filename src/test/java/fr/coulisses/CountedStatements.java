package fr.coulisses;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;

/// Counts the SQL statements that the application sends, whoever sends them.
@TestComponent
public class CountedStatements implements BeanPostProcessor {

    private final List<String> sent = new CopyOnWriteArrayList<>();

    /// Forgets what was sent so far.
    public void reset() {
        sent.clear();
    }

    /// The statements since the last reset, in order.
    public List<String> sent() {
        return List.copyOf(sent);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource database
                ? proxy(
                        DataSource.class,
                        database,
                        (method, result) -> result instanceof Connection connection ? counted(connection) : result)
                : bean;
    }

    private Connection counted(Connection connection) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            Object result = call(connection, method, arguments);
            if (result instanceof PreparedStatement statement && arguments != null) {
                String sql = String.valueOf(arguments[0]);
                return proxy(PreparedStatement.class, statement, (called, answer) -> {
                    count(called, sql);
                    return answer;
                });
            }
            if (result instanceof Statement statement) {
                return proxy(Statement.class, statement, (called, answer) -> {
                    count(called, "statement");
                    return answer;
                });
            }
            return result;
        };
        return (Connection) Proxy.newProxyInstance(
                CountedStatements.class.getClassLoader(), new Class<?>[] {Connection.class}, handler);
    }

    private void count(String method, String sql) {
        if (method.startsWith("execute")) {
            sent.add(sql);
        }
    }

    private interface After {
        @Nullable
        Object apply(String method, @Nullable Object result);
    }

    private static <T> T proxy(Class<T> type, T target, After after) {
        InvocationHandler handler =
                (proxy, method, arguments) -> after.apply(method.getName(), call(target, method, arguments));
        return type.cast(
                Proxy.newProxyInstance(CountedStatements.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static @Nullable Object call(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }
}
