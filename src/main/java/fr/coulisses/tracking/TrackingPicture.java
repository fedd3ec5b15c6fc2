package fr.coulisses.tracking;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Bars;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.budget.Section;
import fr.coulisses.shared.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// How far the charges and the income are, from what was agreed to what is paid: a bar for each stage. The figures
/// beside it say the same.
public final class TrackingPicture {

    private final TrackingSheet sheet;
    private final Wording wording;

    public TrackingPicture(TrackingSheet sheet, Wording wording) {
        this.sheet = sheet;
        this.wording = wording;
    }

    public Block block(Section section) {
        String title = wording.text("tracking.picture." + section);
        List<Bars.Bar> bars = new ArrayList<>();
        bars.add(bar("initial", section, TrackedLine::initial, Bars.Fill.EMPTY));
        bars.add(bar("revised", section, TrackedLine::revised, Bars.Fill.EMPTY));
        bars.add(bar("committed", section, TrackedLine::committed, Bars.Fill.DOTTED));
        bars.add(bar("realised", section, TrackedLine::realised, Bars.Fill.HATCHED));
        bars.add(bar("paid", section, TrackedLine::paid, Bars.Fill.SOLID));
        bars.add(bar("forecast", section, TrackedLine::forecast, Bars.Fill.EMPTY));
        return Block.Chart.alone(new Bars(title, bars));
    }

    private Bars.Bar bar(String name, Section section, Function<TrackedLine, Money> figure, Bars.Fill fill) {
        Money amount = sheet.sum(section, figure);
        return new Bars.Bar(
                wording.text("tracking.column." + name + "." + section), amount, wording.amount(amount), fill);
    }
}
