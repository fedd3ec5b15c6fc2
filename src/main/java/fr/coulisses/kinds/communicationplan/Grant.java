package fr.coulisses.kinds.communicationplan;

import fr.coulisses.funding.FundingRequest;
import fr.coulisses.funding.FundingState;
import fr.coulisses.funding.Obligation;
import fr.coulisses.register.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A grant of the register of funding, and what it asks of the supports.
///
/// @param asked the logos and mentions that its notification asks for, and the counterparts
public record Grant(String id, String funder, String asked) {

    public Grant(String id, @Nullable String funder, @Nullable String asked) {
        this.id = id;
        this.funder = Fields.text(funder);
        this.asked = Fields.text(asked);
    }

    static Grant of(Entry<FundingRequest, FundingState> entry) {
        FundingRequest request = entry.content();
        List<String> said = new ArrayList<>();
        request.obligations().stream()
                .filter(duty -> duty.kind() == Obligation.Kind.LOGO || duty.kind() == Obligation.Kind.MENTION)
                .map(Obligation::label)
                .forEach(said::add);
        request.counterparts().forEach(counterpart -> said.add(counterpart.label()));
        return new Grant(
                entry.id().toString(),
                request.funder(),
                said.stream().filter(text -> !text.isBlank()).collect(Collectors.joining(" ; ")));
    }
}
