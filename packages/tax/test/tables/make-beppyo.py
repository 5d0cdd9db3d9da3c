"""所得税法別表第五（給与所得控除後の給与等の金額）の表を、条文の算式だけから作る。エンジンとは何も共有しない。

別表第五の一つの行は4,000円の幅を持つ。行の額は、行の下端の収入から、所得税法第28条第3項の給与所得控除額を
引いた額（1円未満切捨て）である。最低額の段（定額を引く所）には行がなく、その段と別表のつなぎ目だけは、別表に
ある定額の行による（令和6年分までの161万9千円から162万8千円、令和8年分の219万1千円から220万円）。

    python3 make-beppyo.py > beppyo-daigo.csv
"""

from fractions import Fraction


def kojo(shunyu: int, saitei: int, yonju: bool) -> Fraction:
    """第28条第3項の給与所得控除額。yonju は180万円以下の40％の号がある年（令和6年分まで）。"""
    if yonju and shunyu <= 1_800_000:
        return max(Fraction(saitei), Fraction(shunyu * 40, 100) - 100_000)
    if shunyu <= 3_600_000:
        return max(Fraction(saitei), Fraction(shunyu * 30, 100) + 80_000)
    return Fraction(shunyu * 20, 100) + 440_000


def r07(shunyu: int) -> int:
    for ika, gaku in ((1_619_000, None), (1_620_000, 1_069_000), (1_622_000, 1_070_000), (1_624_000, 1_072_000), (1_628_000, 1_074_000)):
        if shunyu < ika:
            return shunyu - 550_000 if gaku is None else gaku
    return gyo(shunyu, 550_000, True)


def r08(shunyu: int) -> int:
    return shunyu - 650_000 if shunyu < 1_900_000 else gyo(shunyu, 650_000, False)


def r09(shunyu: int) -> int:
    for ika, gaku in ((2_191_000, None), (2_193_000, 1_451_000), (2_196_000, 1_453_000), (2_200_000, 1_456_000)):
        if shunyu < ika:
            return shunyu - 740_000 if gaku is None else gaku
    return gyo(shunyu, 740_000, False)


def gyo(shunyu: int, saitei: int, yonju: bool) -> int:
    kagen = shunyu - shunyu % 4_000
    return int((kagen - kojo(kagen, saitei, yonju)) // 1)


print("以上,未満,R3からR7の下端,R3からR7の上端,R8の下端,R8の上端,R9の下端,R9の上端")
for ijo in range(1_900_000, 6_600_000, 4_000):
    uchi = [f(x) for f in (r07, r08, r09) for x in (ijo, ijo + 3_999)]
    print(ijo, ijo + 4_000, *uchi, sep=",")
