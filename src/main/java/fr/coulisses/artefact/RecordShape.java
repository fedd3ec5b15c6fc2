package fr.coulisses.artefact;

import fr.coulisses.artefact.thread.Citation;
import fr.coulisses.shared.Money;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the record of a content or of one of its rows is made of, looked up once for each type: asking Java anew for
/// every row takes longer than reading it.
///
/// @param id what its rows are known by; nothing for a record that is no row
/// @param texts its texts but for the id, in their order
record RecordShape(List<Part> parts, Optional<Part> id, List<Part> texts) {

    private static final String ID = "id";

    private static final ClassValue<RecordShape> KNOWN = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            List<Part> parts =
                    Arrays.stream(type.getRecordComponents()).map(Part::of).toList();
            return new RecordShape(
                    parts,
                    parts.stream().filter(Part::isId).findFirst(),
                    parts.stream()
                            .filter(part -> part.accessor().getReturnType() == String.class && !part.isId())
                            .toList());
        }
    };

    static RecordShape of(Record content) {
        return KNOWN.get(content.getClass());
    }

    /// One of its components.
    ///
    /// @param hasRows whether it is a list of records
    /// @param cites whether these are the words of what stands elsewhere
    record Part(String name, Method accessor, boolean hasRows, boolean cites) {

        private static Part of(RecordComponent component) {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            Class<?> row = row(component);
            return new Part(
                    component.getName(),
                    accessor,
                    row != null && row.isRecord() && row != Money.class,
                    row == Citation.class);
        }

        /// What a list is a list of; nothing for other components.
        private static @Nullable Class<?> row(RecordComponent component) {
            return component.getGenericType() instanceof ParameterizedType list
                            && list.getRawType() == List.class
                            && list.getActualTypeArguments()[0] instanceof Class<?> row
                    ? row
                    : null;
        }

        boolean isId() {
            return name.equals(ID);
        }

        @Nullable
        Object read(Record content) {
            try {
                return accessor.invoke(content);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException(e);
            }
        }

        List<Record> rows(Record content) {
            return ((List<?>) Objects.requireNonNullElse(read(content), List.of()))
                    .stream().map(Record.class::cast).toList();
        }
    }
}
