package fr.coulisses.kinds.venuestudy;

import fr.coulisses.shared.Unwritten;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The venue as an establishment open to the public.
public record Erp(
        List<ErpType> types,
        @Nullable ErpType activity,
        @Nullable Integer category,
        @Nullable LocalDate visitedOn,
        @Nullable Opinion opinion,
        Boolean register) {

    static final Erp NONE = new Erp(List.of(), null, null, null, null, false);

    public Erp(
            @Nullable List<ErpType> types,
            @Nullable ErpType activity,
            @Nullable Integer category,
            @Nullable LocalDate visitedOn,
            @Nullable Opinion opinion,
            @Nullable Boolean register) {
        this.types = Unwritten.rows(types);
        this.activity = activity;
        this.category = category;
        this.visitedOn = visitedOn;
        this.opinion = opinion;
        this.register = Boolean.TRUE.equals(register);
    }
}
