package fr.coulisses.funding;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Bars;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.register.Entry;
import fr.coulisses.shared.Money;
import java.util.List;

/// What all requests of a project may bring, and how sure it is: a bar for each, filled the more surely it comes.
public final class FundingPicture {

    private final List<Entry<FundingRequest, FundingState>> requests;
    private final FundingRegister register;
    private final Wording wording;

    public FundingPicture(
            List<Entry<FundingRequest, FundingState>> requests, FundingRegister register, Wording wording) {
        this.requests = requests;
        this.register = register;
        this.wording = wording;
    }

    /// Nothing while no request names an amount.
    public List<Block> blocks() {
        List<Entry<FundingRequest, FundingState>> named = requests.stream()
                .filter(entry -> !entry.content().expected().isZero())
                .toList();
        if (named.isEmpty()) {
            return List.of();
        }
        return List.of(Block.Chart.alone(new Bars(
                wording.text("funding.picture"), named.stream().map(this::bar).toList())));
    }

    private Bars.Bar bar(Entry<FundingRequest, FundingState> entry) {
        Money amount = entry.content().expected();
        return new Bars.Bar(name(entry), amount, wording.amount(amount), fill(entry.state()));
    }

    private String name(Entry<FundingRequest, FundingState> entry) {
        String name = register.name(entry.content());
        return name.isBlank() ? wording.text("shared.form.unnamed") : name;
    }

    private static Bars.Fill fill(FundingState state) {
        return state.certainty()
                .map(certainty -> switch (certainty) {
                    case ACQUIRED -> Bars.Fill.SOLID;
                    case REQUESTED -> Bars.Fill.HATCHED;
                    case HOPED -> Bars.Fill.DOTTED;
                })
                .orElse(Bars.Fill.EMPTY);
    }
}
