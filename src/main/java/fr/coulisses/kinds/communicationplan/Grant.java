package fr.coulisses.kinds.communicationplan;

import fr.coulisses.funding.FundingRequest;
import fr.coulisses.funding.FundingState;
import fr.coulisses.funding.Obligation;
import fr.coulisses.project.Logo;
import fr.coulisses.register.Entry;
import fr.coulisses.shared.Unwritten;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A grant of the register of funding, and what it asks of the supports.
///
/// @param asked the logos and mentions that its notification asks for, and the counterparts
/// @param logo of the funder as a data URI; empty while nobody has attached it
public record Grant(String id, String funder, String asked, String logo) {

    public Grant(String id, @Nullable String funder, @Nullable String asked, @Nullable String logo) {
        this.id = id;
        this.funder = Unwritten.text(funder);
        this.asked = Unwritten.text(asked);
        this.logo = Logo.kept(logo);
    }

    static Grant of(Entry<FundingRequest, FundingState> entry, Map<UUID, String> logos) {
        FundingRequest request = entry.content();
        List<String> said = new ArrayList<>();
        duties(entry, Obligation.Kind.LOGO).forEach(said::add);
        duties(entry, Obligation.Kind.MENTION).forEach(said::add);
        request.counterparts().forEach(counterpart -> said.add(counterpart.label()));
        return new Grant(
                entry.id().toString(),
                request.funder(),
                said.stream().filter(text -> !text.isBlank()).collect(Collectors.joining(" ; ")),
                logos.getOrDefault(entry.id(), ""));
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
