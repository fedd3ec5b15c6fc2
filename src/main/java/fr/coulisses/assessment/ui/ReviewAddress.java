package fr.coulisses.assessment.ui;

import com.vaadin.flow.router.QueryParameters;
import fr.coulisses.assessment.queue.QueueFilter;
import fr.coulisses.assessment.queue.QueueScope;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The addresses of the tutor's pages, as links write them; what a tutor narrowed their queue to goes along.
public final class ReviewAddress {

    public static final String QUEUE = "revue";

    private static final String SCOPE = "voir";
    private static final String COHORT = "promotion";
    private static final String PROJECT = "projet";
    private static final String COMPETENCY = "competence";

    private ReviewAddress() {}

    public static String of(UUID version) {
        return QUEUE + "/" + version;
    }

    static String of(UUID version, QueueFilter filter) {
        return of(version) + query(filter);
    }

    static String queue(QueueFilter filter) {
        return QUEUE + query(filter);
    }

    static String batch(QueueFilter filter) {
        return QUEUE + "/lot.zip" + query(filter);
    }

    static QueryParameters parameters(QueueFilter filter) {
        Map<String, String> said = new LinkedHashMap<>();
        if (filter.scope() != QueueScope.WAITING) {
            said.put(SCOPE, filter.scope().name().toLowerCase(java.util.Locale.ROOT));
        }
        put(said, COHORT, filter.cohort());
        put(said, PROJECT, filter.project());
        put(said, COMPETENCY, filter.competency());
        return QueryParameters.simple(said);
    }

    private static void put(Map<String, String> said, String name, @Nullable Object value) {
        if (value != null) {
            said.put(name, value.toString());
        }
    }

    private static String query(QueueFilter filter) {
        String query = parameters(filter).getQueryString();
        return query.isEmpty() ? "" : "?" + query;
    }

    /// What an address narrows the queue to; what it says wrongly narrows nothing.
    static QueueFilter filter(QueryParameters parameters) {
        return filter(
                parameters.getSingleParameter(SCOPE),
                parameters.getSingleParameter(COHORT),
                parameters.getSingleParameter(PROJECT),
                parameters.getSingleParameter(COMPETENCY));
    }

    static QueueFilter filter(
            Optional<String> scope, Optional<String> cohort, Optional<String> project, Optional<String> competency) {
        QueueScope shown = scope.flatMap(name -> Arrays.stream(QueueScope.values())
                        .filter(known -> known.name().equalsIgnoreCase(name))
                        .findFirst())
                .orElse(QueueScope.WAITING);
        return new QueueFilter(shown, id(cohort), id(project), competency.orElse(null));
    }

    private static @Nullable UUID id(Optional<String> text) {
        try {
            return text.map(UUID::fromString).orElse(null);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
