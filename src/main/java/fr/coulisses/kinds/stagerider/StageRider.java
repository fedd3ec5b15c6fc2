package fr.coulisses.kinds.stagerider;

import fr.coulisses.shared.Unwritten;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The technical rider of a show (6.5.1 (a)): fifteen parts, each need typed so that the study of a place can be held
/// against it. Rows are named by their `id`; channels and mixes name the thing on the plot they come from.
///
/// @param space what the stage must be; the plot is drawn on it
/// @param items what stands on the plot
/// @param channels the patch list
/// @param mixes the monitor mixes
/// @param day the schedule of the day
public record StageRider(
        Cover cover,
        List<TourMember> team,
        StageSpace space,
        List<PlotItem> items,
        List<Channel> channels,
        List<MonitorMix> mixes,
        Sound sound,
        Light light,
        VideoNeeds video,
        List<BacklineItem> backline,
        PowerNeeds power,
        LoadIn loadIn,
        List<DayStep> day,
        List<RequestedStaff> staff,
        Hospitality hospitality,
        Transport transport,
        Safety safety,
        AccessNeeds access,
        Ecology ecology,
        List<RiderContact> contacts) {

    /// More things than this make a plot that nobody reads.
    public static final int MOST_ITEMS = 300;

    static final StageRider EMPTY = new StageRider(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null, null);

    /// Drafts of earlier releases, and empty ones, may lack any field.
    public StageRider(
            @Nullable Cover cover,
            @Nullable List<TourMember> team,
            @Nullable StageSpace space,
            @Nullable List<PlotItem> items,
            @Nullable List<Channel> channels,
            @Nullable List<MonitorMix> mixes,
            @Nullable Sound sound,
            @Nullable Light light,
            @Nullable VideoNeeds video,
            @Nullable List<BacklineItem> backline,
            @Nullable PowerNeeds power,
            @Nullable LoadIn loadIn,
            @Nullable List<DayStep> day,
            @Nullable List<RequestedStaff> staff,
            @Nullable Hospitality hospitality,
            @Nullable Transport transport,
            @Nullable Safety safety,
            @Nullable AccessNeeds access,
            @Nullable Ecology ecology,
            @Nullable List<RiderContact> contacts) {
        this.cover = cover == null ? Cover.NONE : cover;
        this.team = Unwritten.rows(team);
        this.space = space == null ? StageSpace.NONE : space;
        this.items = Unwritten.rows(items);
        this.channels = Unwritten.rows(channels);
        this.mixes = Unwritten.rows(mixes);
        this.sound = sound == null ? Sound.NONE : sound;
        this.light = light == null ? Light.NONE : light;
        this.video = video == null ? VideoNeeds.NONE : video;
        this.backline = Unwritten.rows(backline);
        this.power = power == null ? PowerNeeds.NONE : power;
        this.loadIn = loadIn == null ? LoadIn.NONE : loadIn;
        this.day = Unwritten.rows(day);
        this.staff = Unwritten.rows(staff);
        this.hospitality = hospitality == null ? Hospitality.NONE : hospitality;
        this.transport = transport == null ? Transport.NONE : transport;
        this.safety = safety == null ? Safety.NONE : safety;
        this.access = access == null ? AccessNeeds.NONE : access;
        this.ecology = ecology == null ? Ecology.NONE : ecology;
        this.contacts = Unwritten.rows(contacts);
    }

    /// What the things on the plot need together, in watts.
    public int watts() {
        return items.stream().mapToInt(PlotItem::need).sum();
    }

    /// How many monitors are needed: as written, or as many as stand on the plot.
    public int monitors() {
        Integer written = sound.monitors();
        return written != null
                ? written
                : (int) items.stream()
                        .filter(item -> item.layer() == Layer.MONITORS)
                        .count();
    }

    /// The power that must be available, in kVA: as written, or what the plot needs.
    public BigDecimal kva() {
        BigDecimal written = power.kva();
        return written != null ? written : BigDecimal.valueOf(watts(), 3).stripTrailingZeros();
    }

    Optional<PlotItem> item(String id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /// The ids of all inputs of the things on the plot.
    Set<String> inputs() {
        return items.stream()
                .flatMap(item -> item.inputs().stream())
                .map(AudioInput::id)
                .collect(Collectors.toSet());
    }

    /// Whether the thing that a channel was proposed from is not on the plot any more.
    boolean isAdrift(Channel channel) {
        return channel.isLinked() && !inputs().contains(channel.input());
    }

    /// The same for a monitor mix.
    boolean isAdrift(MonitorMix mix) {
        return !mix.item().isEmpty() && item(mix.item()).isEmpty();
    }
}
