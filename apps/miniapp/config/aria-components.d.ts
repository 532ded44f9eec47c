declare const components: Record<'View' | 'Image' | 'Input' | 'Canvas', Record<string, string>>
export default components
