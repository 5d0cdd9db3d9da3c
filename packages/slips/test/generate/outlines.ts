/** The structure of the forms, element by element, as far as a reader of files has to do with it. */

export const salary = `
A00000 canary
B00000 year 1..1
C00000 group
  C00010,C00080,C00090 canary
  C00100 group
    C00110,C00120 canary
D00000 canary
E00000 group 1..1
  E00010,E00020 yen
F00000,G00000 yen
H00000 group 1..1
  H00010,H00020 yen
I00000 group
  I00010,I00030,I00050 mark
J00000 yen
K00000 group
  K00010 group
    K00020,K00030 count
  K00040 group
    K00050 group
      K00060,K00070 count
    K00080 count
  K00090 group
    K00100,K00110 count
C10000 count
L00000 group
  L00010 group
    L00020,L00030 count
  L00040 count
D10000 count
M00000 group
  M00010,M00020 yen
N00000,O00000,P00000 yen
Q00000 group
  Q00010 remarks
  Q00020 canary
R00000,Y00000,Z00000,A10000,B10000,S00000,T00000 yen
E10000 group
  E10010 count
  E10020 yen
  E10030 day
  E10040 code 01/05/16
  E10050 yen
  E10060 day
  E10070 code 01/05/16
  E10080 yen
F10000 group
  F10010,F10020 canary
  F10030 mark
G10000,J10000,K10000 yen
H10000 group 0..4
  H10010,H10020 canary
  H10030 code 00/01/02
I10000 group 0..4
  I10010,I10020 canary
  I10030 mark
U00000 group
  U00010,U00020 mark
  U00030 group
    U00040,U00050 mark
  U00070,U00090,U00100,U00110,U00120,U00130 mark
V00000 group
  V00010,V00020 mark
  V00030 day
W00000 day
X00000 group
  X00010,X00020,X00030 canary
`

export const certificates: Readonly<Record<string, string>> = {
  TEG800: `
WCA00000,WCB00000 canary
WCC00000 western-day
WCD00000 canary
WCE00000 group 1..4
  WCE00010 western-year 1..1
  WCE00020 canary
  WCE00030 code 3 1..1
  WCE00040,WCE00050 canary
  WCE00060 western-day
  WCE00070,WCE00080,WCE00090,WCE00100,WCE00110 canary
  WCE00120 count
  WCE00130 group
    WCE00140 western-day
    WCE00150 count
    WCE00160 canary
    WCE00170 count
    WCE00180 western-day
  WCE00190 group
    WCE00220 group
      WCE00230 group
        WCE00240,WCE00250,WCE00260 yen
      WCE00270 group
        WCE00280,WCE00290,WCE00300 yen
    WCE00310 group
      WCE00320 group
        WCE00330,WCE00340,WCE00350 yen
      WCE00360 group
        WCE00370,WCE00380,WCE00390 yen
      WCE00400 group
        WCE00410,WCE00420,WCE00430 yen
  WCE00440 group
    WCE00460 group
      WCE00470 group
        WCE00480,WCE00490,WCE00500 yen
      WCE00510 group
        WCE00520,WCE00530,WCE00540 yen
    WCE00550 group
      WCE00560 group
        WCE00570,WCE00580,WCE00590 yen
      WCE00600 group
        WCE00610,WCE00620,WCE00630 yen
      WCE00640 group
        WCE00650,WCE00660,WCE00670 yen
  WCE00680 group
    WCE00690,WCE00700,WCE00710 yen
  WCE00720 canary
`,
  TEG810: `
WDA00000,WDB00000 canary
WDC00000 western-day
WDD00000 canary
WDE00000 group 1..4
  WDE00010 western-year 1..1
  WDE00020 code 3 1..1
  WDE00030 group
    WDE00040,WDE00050 canary
  WDE00060 canary
  WDE00070 code 1/2/3/4
  WDE00080 group
    WDE00090 western-day
    WDE00100 count
  WDE00110 mark
  WDE00120 group
    WDE00130 western-day
    WDE00140 count
  WDE00150 code 1/2/3/4/5
  WDE00160 group
    WDE00170,WDE00180 yen
  WDE00190 group
    WDE00200,WDE00210 yen
  WDE00215,WDE00220 canary
`,
  TEG820: `
WGA00000,WGB00000 canary
WGC00000 day-in-year 1..1
WGD00000 canary
WGE00000 group 1..4
  WGE00010 canary
  WGE00020 code 1/2/3/4/5/6/7/8 1..1
  WGE00030,WGE00035 canary
  WGE00040 yen
  WGE00050 canary
`,
  TEG821: `
WHA00000 canary
WHB00000 group 1..4
  WHB00010 canary
  WHB00020 code 1/2/3/4/5/6/7/8/9/16 1..1
  WHB00030,WHB00040 canary
  WHB00050 yen
  WHB00060 day-in-year 1..1
  WHB00070,WHB00080,WHB00090 canary
`,
  TEG822: `
WLA00000 canary
WLB00000 group 1..4
  WLB00010 canary
  WLB00020 code 1/2/3/4/5/6/7/8/10/15 1..1
  WLB00030,WLB00040 canary
  WLB00050 yen
  WLB00060 day-in-year 1..1
  WLB00070,WLB00080,WLB00090,WLB00100 canary
`,
  TEG830: `
TEG830-1 group 1..1
  WMA00000 year 1..1
  WMB00000 code 2/3/4/7 1..1
  WMC00000,WMD00000,WME00000 canary
  WMF00000 yen 1..1
  WMG00000,WMH00000 canary
  WMI00000 day
  WMJ00000,WMK00000 canary
  WML00000 group 1..1
    WML00010 group 1..5
      WML00020 canary
      WML00030 day-in-year
      WML00040 group
        WML00050,WML00060 canary
      WML00070 yen
      WML00080 canary
      WML00090 code 1
TEG830-2 group
  WMM00000 canary
  WMN00000 group 0..3
    WMN00010 group 0..4
      WMN00020 canary
      WMN00030 day-in-year
      WMN00040 group
        WMN00050,WMN00060 canary
      WMN00070 yen
      WMN00080 canary
      WMN00090 code 1
`,
  TEG840: `
WOA00000 code 1/2 1..1
WOB00000 code 1/2
WOC00000 year 1..1
WOD00000,WOE00000,WOF00000 canary
WOG00000 year
WOJ00000 code 1/2
WOK00000,WOL00000,WOM00000 yen
WON00000 group
  WON00010 group
    WON00020,WON00030,WON00040 yen
    WON00050 year
    WON00060 yen
  WON00070 group
    WON00080,WON00090,WON00100 yen
    WON00110 year
    WON00120 yen
  WON00130 group
    WON00140,WON00150,WON00160 yen
    WON00170 year
    WON00180 yen
WOO00000 group 0..3
  WOO00010 year
  WOO00020 group
    WOO00030,WOO00040,WOO00140 mark
WOP00000 group
  WOP00010 canary
  WOP00020 group
    WOP00030 mark
    WOP00040 canary
    WOP00050 yen
WOQ00000 day
WOR00000,WOS00000,WOT00000 canary
`,
  TEG850: `
WPA00000 year 1..1
WPB00000 code 1/2 1..1
WPC00000,WPD00000,WPE00000 canary
WPF00000 year
WPG00000 group
  WPG00010 count
  WPG00020 yen
WPH00000 group
  WPH00010,WPH00020 count
  WPH00030 yen
WPI00000,WPJ00000 yen
WPK00000 group
  WPK00010 day
  WPK00020 yen
  WPK00030,WPK00040 canary
WPL00000 group
  WPL00010 group
    WPL00020 yen
    WPL00030 canary
WPM00000 canary
WPN00000 day
WPO00000,WPP00000 canary
`,
}
