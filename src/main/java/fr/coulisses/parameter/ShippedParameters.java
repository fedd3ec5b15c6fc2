package fr.coulisses.parameter;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Brings the figures that travel with the release into the database, at every start.
///
/// A value that is missing goes in; one that an earlier release shipped is brought up to date. What the school typed is
/// never touched, and a value shipped for a period that the school has filled gives way to it ([Parameter#on]).
@Component
@DependsOnDatabaseInitialization
class ShippedParameters implements InitializingBean {

    private final ParameterRecords records;
    private final TransactionTemplate transaction;

    ShippedParameters(ParameterRecords records, TransactionTemplate transaction) {
        this.records = records;
        this.transaction = transaction;
    }

    @Override
    public void afterPropertiesSet() {
        transaction.executeWithoutResult(status -> {
            records.hold();
            ParameterRegister stored = records.since(ParameterRegister.UNREAD);
            boolean changed = false;
            int rank = 0;
            for (Parameter shipped : ParameterCsv.shipped()) {
                changed |= bringIn(shipped, stored.parameters().get(shipped.code()), rank++);
            }
            if (changed) {
                records.stamp();
            }
        });
    }

    private boolean bringIn(Parameter shipped, @Nullable Parameter stored, int rank) {
        boolean changed = false;
        if (stored == null
                || !stored.label().equals(shipped.label())
                || !stored.unit().equals(shipped.unit())) {
            records.describe(shipped, rank);
            changed = true;
        }
        for (RegisteredValue value : shipped.values()) {
            Optional<RegisteredValue> known = Optional.ofNullable(stored).stream()
                    .flatMap(parameter -> parameter.values().stream())
                    .filter(each -> each.id().equals(value.id()))
                    .findFirst();
            if (known.isPresent() && known.get().value().equals(value.value())) {
                continue;
            }
            known.ifPresentOrElse(
                    former -> records.replace(shipped.code(), former, value.value(), null),
                    () -> records.add(shipped.code(), value, null));
            changed = true;
        }
        return changed;
    }
}
