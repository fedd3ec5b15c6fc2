package fr.coulisses.kinds.communicationplan;

import fr.coulisses.funding.FundingRequest;
import fr.coulisses.funding.FundingState;
import fr.coulisses.funding.Obligation;
import fr.coulisses.register.Entry;
import fr.coulisses.shared.Unwritten;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A grant of the register of funding, and what it asks of the supports.
///
/// @param asked the logos and mentions that its notification asks for, and the counterparts
public record Grant(String id, String funder, String asked) {

    public Grant(String id, @Nullable String funder, @Nullable String asked) {
        this.id = id;
        this.funder = Unwritten.text(funder);
        this.asked = Unwritten.text(asked);
    }

    static Grant of(Entry<FundingRequest, FundingState> entry) {
        FundingRequest request = entry.content();
        List<String> said = new ArrayList<>();
        duties(entry, Obligation.Kind.LOGO).forEach(said::add);
        duties(entry, Obligation.Kind.MENTION).forEach(said::add);
        request.counterparts().forEach(counterpart -> said.add(counterpart.label()));
        return new Grant(
                entry.id().toString(),
                request.funder(),
                said.stream().filter(text -> !text.isBlank()).collect(Collectors.joining(" ; ")));
    }

    /// How it asks to be named.
    static Mention mention(Entry<FundingRequest, FundingState> entry) {
        return new Mention(
                "",
                entry.id().toString(),
                duties(entry, Obligation.Kind.MENTION).findFirst().orElse(""),
                duties(entry, Obligation.Kind.LOGO).findAny().isPresent());
    }

    private static Stream<String> duties(Entry<FundingRequest, FundingState> entry, Obligation.Kind kind) {
        return entry.content().obligations().stream()
                .filter(duty -> duty.kind() == kind)
                .map(Obligation::label);
    }
}
