package fr.coulisses.kinds.demandstudy;

import org.jspecify.annotations.Nullable;

/// What the project does to people.
///
/// @param barriers what keeps them away: price, mobility, disability, language, hours, social codes
/// @param genderEquality between women and men, on stage and in the team
/// @param violencePrevention what is done against sexist and sexual violence (VHSS)
public record SocialImpact(
        String audiences,
        String effects,
        String barriers,
        String inclusion,
        String genderEquality,
        String violencePrevention) {

    public SocialImpact(
            @Nullable String audiences,
            @Nullable String effects,
            @Nullable String barriers,
            @Nullable String inclusion,
            @Nullable String genderEquality,
            @Nullable String violencePrevention) {
        this.audiences = DemandStudy.text(audiences);
        this.effects = DemandStudy.text(effects);
        this.barriers = DemandStudy.text(barriers);
        this.inclusion = DemandStudy.text(inclusion);
        this.genderEquality = DemandStudy.text(genderEquality);
        this.violencePrevention = DemandStudy.text(violencePrevention);
    }
}
