/// What is written from right to left.
enum RightToLeft {
  /// The scripts, by their codes in ISO 15924, whose letters have the classes R or AL of UAX #9.
  static let scripts = set(
    """
    adlm arab aran armi avst chrs cprt elym gara hatr hebr hung khar lydi mand mani mend merc mero narb nbat nkoo orkh
    ougr palm phli phlp phlv phnx prti rohg samr sarb sogd sogo syrc syre syrj syrn thaa yezi
    """)

  /// The languages that are usually written in one of them, by their primary subtags: those to whose tags the likely
  /// subtags of CLDR (UTS #35) add such a script, with the codes that it takes for another name of one of them.
  static let languages = set(
    """
    aao abh abv acm acq acw acx adf ae aeb aec aee aeq afb aib aii aij aiq ajp ajt aju amw apc apd ar ara arb arc arq ars
    ary arz ask atn auj auz avd ave avl ayh ayl ayn ayp azb bal bcc bdz bej bft bgn bgp bhe bhm bhn bjf bjm bqi brh brk
    bsh bsk chg cja ckb clh czk dcc def deh dgl div dmk dml dv ecy esh fa fas fay faz fia fub gbz ggg gha ghr gig gjk gju
    glh glk gwc gwf gwt gzi hac haz hbo he heb hkh hnd hno hoh hrt hrz hss huy isk itk iw jad jat jbe jbn jdg ji jnd jog
    jpa jpr jrb jye kas kbu kby kcy kfm khw klj kmz kqd ks ktl kvx kxp lad lah lhs lki lrc lrk lrl lsa lsd lss luv luz mby
    mde mfa mfi mhj mid mki mnj mve mvy myz mzn nli nlm nqo ntz nyq oar obm odk oru ota otk oui pal pbt pbu pes pgd phl phn
    phr phv plk pnb prc prd prs prx ps psh psi pst pus qxq rdb rhg rmt sam sbn scl sd sdb sdf sdg sdh sds sgr sgy shd shm shu
    shv siy siz skr smp smy snd sog sqo sqt srh srz ssh sts swb syc syn syr tjo tks tmr tov tra trg trm trw ug uig ur urd
    ush uzs vaf vgr vmh wbk wlo wne wni wsv xco xhe xka xkc xkj xkp xld xly xmn xmr xna xpr xsa xvi ydd ydg yhd yi yid yih
    yud zba zdj zrp zum
    """)

  /// The languages that are written so in some countries alone, and those that are not in some: with the region's subtag.
  static let regions = set(
    "az-iq az-ir ha-cm ha-sd kk-af kk-cn kk-ir kk-mn ku-lb ky-cn man-gn ms-cc pa-pk tg-pk uz-af")
  static let regionsOfOthers = set("sd-in ug-kz ug-mn")

  private static func set(_ words: String) -> Set<String> {
    Set(words.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
