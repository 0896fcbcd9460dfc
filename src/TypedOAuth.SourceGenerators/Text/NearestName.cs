namespace TypedOAuth.SourceGenerators.Text;

/// <summary>Finds the name that was probably meant.</summary>
internal static class NearestName
{
    /// <summary>Returns the most similar name; null if none is similar.</summary>
    public static string? Find(string text, IEnumerable<string> names)
    {
        string? nearest = null;
        var limit = Math.Max(1, text.Length / 3) + 1;
        foreach (var name in names)
        {
            if (Math.Abs(name.Length - text.Length) < limit && GetDistance(text.ToLowerInvariant(), name.ToLowerInvariant()) is var distance && distance < limit)
            {
                (nearest, limit) = (name, distance);
            }
        }

        return nearest;
    }

    /// <summary>Returns the number of characters to insert, remove, replace or swap.</summary>
    private static int GetDistance(string one, string two)
    {
        var distances = new int[one.Length + 1, two.Length + 1];
        for (var i = 0; i <= one.Length; i++)
        {
            for (var j = 0; j <= two.Length; j++)
            {
                distances[i, j] = i == 0 || j == 0 ? i + j : Math.Min(
                    Math.Min(distances[i - 1, j], distances[i, j - 1]) + 1,
                    distances[i - 1, j - 1] + (one[i - 1] == two[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && one[i - 1] == two[j - 2] && one[i - 2] == two[j - 1])
                {
                    distances[i, j] = Math.Min(distances[i, j], distances[i - 2, j - 2] + 1);
                }
            }
        }

        return distances[one.Length, two.Length];
    }
}
