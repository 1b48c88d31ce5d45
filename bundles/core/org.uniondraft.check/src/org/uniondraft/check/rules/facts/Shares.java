package org.uniondraft.check.rules.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.uniondraft.check.CheckedText;

/** The shares of a text, with what they are shares of: 福利费支出27.5万元，占总支出的78.66%. */
final class Shares {

    private static final Pattern SHARE_OF = Pattern.compile("^.*占(?:到|了)?(?<base>[^，。；占]{0,14}?)(?:的|的比例为|比例为|比为)?$");
    private static final Pattern TOTAL = Pattern.compile("总|合计|共|全部");
    private static final String GENERIC = "总全的数额所有本年度两年占为共金人";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * A share.
     *
     * @param share the share
     * @param part what it is the share of something
     * @param base what it is said to be a share of; it was told by the words before the share
     * @param real what it is really a share of: the total that most of the shares of this base fit
     */
    record Share(Figure share, Figure part, Figure base, Figure real) {

        /**
         * Tells whether the share is right.
         *
         * @param of what it is a share of
         * @return whether it is, rounded as it is written
         */
        boolean fits(Figure of) {
            return computed(of).compareTo(written()) == 0;
        }

        /**
         * Tells whether the share is nearly right, so that it must be of this base.
         *
         * @param of what it is a share of
         * @return whether it is less than three in the last place off
         */
        boolean isNear(Figure of) {
            BigDecimal place = BigDecimal.ONE.movePointLeft(written().scale());
            return computed(of).subtract(written()).abs().compareTo(place.multiply(BigDecimal.valueOf(3))) < 0;
        }

        /**
         * Computes the share.
         *
         * @param of what it is a share of
         * @return the share in percent, with as many places as it is written
         */
        BigDecimal computed(Figure of) {
            return part.number().multiply(HUNDRED).divide(of.number(), written().scale(), RoundingMode.HALF_UP);
        }

        /** {@return the share with the places it is written with; 5.10 is not 5.1} */
        BigDecimal written() {
            Matcher digits = Pattern.compile("\\d+(?:\\.\\d+)?").matcher(share.raw());
            return digits.find() ? new BigDecimal(digits.group()) : share.number();
        }
    }

    /** A share, and the totals it might be a share of beside the one that is named. */
    private record Found(Share share, List<Figure> others) {
    }

    private Shares() {
    }

    /**
     * Finds the shares of a text.
     *
     * @param text the text
     * @return those whose part and base are known exactly
     */
    static List<Share> in(CheckedText text) {
        if (!text.text().contains("占")) {
            return List.of();
        }
        List<Figure> figures = Figures.of(text);
        List<Found> shares = new ArrayList<>();
        for (int i = 1; i < figures.size(); i++) {
            Figure share = figures.get(i);
            Figure part = figures.get(i - 1);
            if (share.isShare() && share.quantity().isExact() && part.isExactCount() && part.sentence() == share.sentence()) {
                Matcher base = SHARE_OF.matcher(share.label());
                if (base.matches()) {
                    add(share, part, base.group("base"), figures.subList(0, i - 1), shares);
                }
            }
        }
        return shares.stream().map(found -> withRealBase(found, shares)).toList();
    }

    /**
     * Shares in a row are of one total. Another one than the text names is taken for it only if more of them fit that one,
     * and one is farther off the named one than by rounding.
     */
    private static Share withRealBase(Found found, List<Found> all) {
        Figure base = found.share().base();
        List<Share> alike = all.stream().map(Found::share).filter(share -> share.base() == base).toList();
        Figure real = base;
        boolean far = alike.stream().anyMatch(share -> !share.isNear(base));
        for (Figure other : found.others()) {
            if (far && fitting(alike, other) > fitting(alike, real)) {
                real = other;
            }
        }
        return new Share(found.share().share(), found.share().part(), base, real);
    }

    private static long fitting(List<Share> shares, Figure base) {
        return shares.stream().filter(share -> share.fits(base)).count();
    }

    private static void add(Figure share, Figure part, String words, List<Figure> before, List<Found> shares) {
        List<Figure> larger = before.stream().filter(figure -> figure.isExactCount() && figure.countsWith(part)
                && figure.number().compareTo(part.number()) > 0).toList();
        Optional<Figure> base = larger.reversed().stream().filter(figure -> isMeant(words, figure.label())).findFirst();
        if (base.isPresent()) {
            List<Figure> others = larger.stream().filter(figure -> figure != base.get()
                    && TOTAL.matcher(figure.label()).find()).toList();
            shares.add(new Found(new Share(share, part, base.get(), base.get()), others));
        }
    }

    /** 总收入 means 收入总额: two characters in a row that say more than 总 or 数 stand in both. */
    private static boolean isMeant(String words, String label) {
        for (int i = 0; i + 1 < words.length(); i++) {
            boolean telling = GENERIC.indexOf(words.charAt(i)) < 0 && GENERIC.indexOf(words.charAt(i + 1)) < 0;
            if (telling && label.contains(words.substring(i, i + 2))) {
                return true;
            }
        }
        return false;
    }
}
