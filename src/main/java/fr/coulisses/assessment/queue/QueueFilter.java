package fr.coulisses.assessment.queue;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which part of their queue a tutor looks at; `null` for no matter which.
///
/// @param competency the code of one that is claimed with the version
public record QueueFilter(
        QueueScope scope,
        @Nullable UUID cohort,
        @Nullable UUID project,
        @Nullable String competency) {

    public static final QueueFilter WAITING = of(QueueScope.WAITING);

    public static QueueFilter of(QueueScope scope) {
        return new QueueFilter(scope, null, null, null);
    }
}
