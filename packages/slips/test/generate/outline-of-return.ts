/** The structure of a tax return, element by element. */
export const taxReturn = `
KOA020-1 group 1..1
  ABA00000 group 1..1
    ABA00010 ref NENBUN 1..1
    ABA00030 ref ZEIMUSHO
    ABA00050 group
      ABA00060 group
        ABA00090 ref NOZEISHA_ADR
        ABA00095 canary
      ABA00130,ABA00140 ref NOZEISHA_NM
      ABA00200 ref BIRTHDAY
  ABB00000 group 1..1
    ABB00010 group
      ABB00020 group
        ABB00030,ABB00040 yen
      ABB00050,ABB00070,ABB00080 yen
      ABB00090 group
        ABB00100,ABB00105,ABB00110 yen
      ABB00120 group
        ABB00130,ABB00180 signed
      ABB00230 signed
    ABB00270 group
      ABB00280 group
        ABB00300,ABB00320 signed
      ABB00340 signed
      ABB00350 yen
      ABB00360 signed
      ABB00370 yen
      ABB01050 group
        ABB01060 yen
        ABB01070 group
          ABB01090 signed
        ABB01100 group
          ABB01120 signed
        ABB01130 signed
      ABB00400,ABB00410 signed
    ABB00420 group
      ABB00430,ABB00440,ABB00450,ABB00460,ABB00470,ABB00480,ABB00490,ABB00500,ABB00510,ABB00520,ABB00540 yen
      ABB00542 group
        ABB00548 yen
      ABB00550,ABB00560 yen
    ABB00570 group
      ABB00580,ABB00590,ABB00600,ABB00650,ABB00670,ABB01020,ABB01040 yen
      ABB00710,ABB00720 signed
    ABB00770 group
      ABB00775,ABB00780 signed
      ABB00790,ABB00800,ABB00830 yen
    ABB00940 group
      ABB00950 ref KANPU_KINYUKIKAN
KOA020-2 group
  ABC00000 group
    ABC00010 ref NENBUN
    ABC00070 ref NOZEISHA_NM
  ABD00000 group
    ABD00010 group 0..3
      ABD00020,ABD00030,ABD00040 canary
      ABD00050,ABD00060 yen
  ABX00000 group 0..2
    ABX00250 costed
    ABX00260 yen
    ABX00270 group
      ABX00280 canary
      ABX00290 yen
    ABX00300 group
      ABX00310 signed
  ABE00000 group
    ABE00010 group 0..2
      ABE00020,ABE00025 canary
      ABE00030 day
      ABE00070 yen
  ABH00000 group
    ABH00010 group
      ABH00050,ABH00060,ABH00070 yen
    ABH00110 group
      ABH00120 group 0..3
        ABH00130 canary
        ABH00140,ABH00580 yen
    ABH00210 group
      ABH00215,ABH00217,ABH00220,ABH00222,ABH00225,ABH00230,ABH00235 printed
    ABH00240 group
      ABH00250,ABH00255,ABH00260 printed
    ABH00270 group
      ABH00280,ABH00290 canary
      ABH00300 yen
    ABH00320 group
      ABH00340 group
        ABH00350 mark
        ABH00360 code 1/2/3/4
      ABH00365 mark
      ABH00370 group
        ABH00380 mark
      ABH00610,ABH00620 mark
  ABY00000 group
    ABY00010 group
      ABY00020,ABY00030 canary
      ABY00040 day
      ABY00050 group
        ABY00060,ABY00070 mark
      ABY00080 group
        ABY00090 mark
      ABY00110 group
        ABY00120,ABY00130 mark
    ABY00150 group 0..4
      ABY00160,ABY00170 canary
      ABY00180 relation
      ABY00190 day
      ABY00200 group
        ABY00210,ABY00220 mark
      ABY00230 group
        ABY00235 count
      ABY00253 count
      ABY00260 group
        ABY00270,ABY00280 mark
      ABY00283 mark
  ABI00000 group
    ABI00010 mark
    ABI00020 group
      ABI00030,ABI00040 canary
    ABI00080 group
      ABI00090,ABI00100,ABI00104,ABI00106 yen
      ABI00230 group
        ABI00240,ABI00250 yen
      ABI00260 group
        ABI00270,ABI00280 yen
KOA020-3 group
  ABL00000 group
    ABL00010 group
      ABL00020 group
        ABL00100 group
          ABL00130 yen
      ABL00170 yen
    ABL00190 group
      ABL00200 group
        ABL00280 group
          ABL00310 signed
KOA020-4 group
  ABN00000 group
    ABN00010 canary
`
