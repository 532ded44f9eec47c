/** Where the phone is. */
export interface Place {
  /** Code of the county-level district (GB/T 2260), or what stands for none. */
  id: string
  city: string
  name: string
  address: string
  /** Degrees, gcj02. */
  latitude: number
  longitude: number
}

const place = (id: string, city: string, name: string, address: string, latitude: number, longitude: number): Place => ({
  id,
  city,
  name,
  address,
  latitude,
  longitude,
})

/** Seats of districts whose programmes ship with the platform, and the open sea, where there is none. */
export const places: readonly [Place, ...Place[]] = [
  place('140105', '太原市', '小店区', '山西省太原市小店区昌盛西街', 37.7363, 112.5657),
  place('140106', '太原市', '迎泽区', '山西省太原市迎泽区双塔西街', 37.8634, 112.5634),
  place('140107', '太原市', '杏花岭区', '山西省太原市杏花岭区胜利街', 37.8939, 112.5704),
  place('140108', '太原市', '尖草坪区', '山西省太原市尖草坪区新兴路', 37.9404, 112.4868),
  place('140109', '太原市', '万柏林区', '山西省太原市万柏林区迎泽西大街', 37.8594, 112.5157),
  place('140110', '太原市', '晋源区', '山西省太原市晋源区龙山大街', 37.7152, 112.4778),
  place('440304', '深圳市', '福田区', '广东省深圳市福田区福民路', 22.5216, 114.0551),
  place('440305', '深圳市', '南山区', '广东省深圳市南山区桃园路', 22.5333, 113.9304),
  place('440106', '广州市', '天河区', '广东省广州市天河区天府路', 23.1246, 113.3612),
  place('510502', '泸州市', '江阳区', '四川省泸州市江阳区江阳南路', 28.8789, 105.435),
  place('530102', '昆明市', '五华区', '云南省昆明市五华区华山西路', 25.0436, 102.7072),
  place('110105', '北京市', '朝阳区', '北京市朝阳区日坛北街', 39.9215, 116.4434),
  place('330106', '杭州市', '西湖区', '浙江省杭州市西湖区文三路', 30.2592, 120.1303),
  place('sea', '公海', '不属于任何区县', '', 15, 160),
]

export const placeById = (id: unknown): Place | undefined => places.find((known) => known.id === id)

/** A point that the tester typed in. Null outside the globe. */
export const placeAt = (latitude: number, longitude: number): Place | null =>
  Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
    ? place('point', '自定坐标', `${latitude}, ${longitude}`, '', latitude, longitude)
    : null

/** About two kilometres: a fuzzy position tells the neighbourhood and no more. */
const FUZZ = 0.02

/** The position as wx.getFuzzyLocation blurs it, in degrees. */
export const blurred = (degrees: number): number => Number((Math.round(degrees / FUZZ) * FUZZ).toFixed(2))
