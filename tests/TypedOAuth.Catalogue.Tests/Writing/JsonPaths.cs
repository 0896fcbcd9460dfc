using System.Globalization;
using System.Text.Json.Nodes;

namespace TypedOAuth.Catalogue.Tests.Writing;

/// <summary>Writes members at paths such as <c>data.0.id</c>, whose numbers are elements of arrays.</summary>
internal static class JsonPaths
{
    /// <summary>Sets a member, unless the object already contains it.</summary>
    public static void SetAt(this JsonObject root, string path, JsonNode? value)
    {
        JsonNode current = root;
        var names = path.Split('.');
        for (var i = 0; i < names.Length; i++)
        {
            var isLast = i == names.Length - 1;
            var next = Find(current, names[i]);
            if (next is null)
            {
                next = isLast ? value : int.TryParse(names[i + 1], out _) ? new JsonArray() : new JsonObject();
                Put(current, names[i], next);
            }

            current = next ?? root;
        }
    }

    private static JsonNode? Find(JsonNode node, string name) => node switch
    {
        JsonArray array => int.Parse(name, CultureInfo.InvariantCulture) < array.Count ? array[int.Parse(name, CultureInfo.InvariantCulture)] : null,
        JsonObject item => item[name],
        _ => throw new InvalidDataException($"A value cannot have the member '{name}'."),
    };

    private static void Put(JsonNode node, string name, JsonNode? value)
    {
        if (node is JsonArray array)
        {
            array.Add(value);
        }
        else
        {
            node.AsObject()[name] = value;
        }
    }
}
